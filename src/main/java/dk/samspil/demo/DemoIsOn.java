package dk.samspil.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The demonstration is on with the embedded database, unless switched off. With a configured
/// database it is off; to switch it on there, the setting must also name that very database.
final class DemoIsOn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        String url = environment.getProperty("spring.datasource.url");
        String wanted =
                environment.getProperty("samspil.demo.enabled", url == null ? "true" : "false");
        if (!Boolean.parseBoolean(wanted)) {
            return false;
        }
        if (url != null
                && !confirmed(url, environment.getProperty("samspil.demo.on-database", ""))) {
            throw new DemoNotConfirmed();
        }
        return true;
    }

    private static boolean confirmed(String url, String name) {
        String path = url.replaceFirst("[?].*$", "");
        return !name.isEmpty() && path.substring(path.lastIndexOf('/') + 1).equals(name);
    }
}
