package dk.samspil.access;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/// Checks the whole access log instead of serving pages: prints the outcome and ends, with exit
/// code 1 when an entry was changed, moved or cut away. Started by `./samspil verify-access-log`.
@Component
@ConditionalOnBooleanProperty("samspil.verify-access-log")
class AccessLogCheck implements ApplicationRunner {

    private final AccessLog log;
    private final ConfigurableApplicationContext application;

    AccessLogCheck(AccessLog log, ConfigurableApplicationContext application) {
        this.log = log;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int exitCode = print(log.verify(), System.out);
        System.exit(SpringApplication.exit(application, () -> exitCode));
    }

    static int print(AccessLog.Verification outcome, PrintStream out) {
        if (outcome.intact()) {
            out.printf(Locale.ROOT, "The access log is intact: %d entries.%n", outcome.entries());
            return 0;
        }
        outcome.broken()
                .forEach(
                        entry ->
                                out.printf(
                                        Locale.ROOT,
                                        "Case %s, entry %d: %s%n",
                                        entry.caseId(),
                                        entry.seq(),
                                        entry.problem()));
        out.printf(
                Locale.ROOT,
                "The access log is NOT intact: %d places among %d entries.%n",
                outcome.broken().size(),
                outcome.entries());
        return 1;
    }
}
