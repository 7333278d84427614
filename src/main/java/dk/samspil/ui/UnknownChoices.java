package dk.samspil.ui;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// A choice that is not among those offered, or an identity that is none, counts as not chosen: the
/// form then says that something must be chosen, and keeps all the rest that was typed.
@Configuration
class UnknownChoices implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Choices());
        registry.addConverter(new Identities());
    }

    private static final class Identities implements Converter<String, @Nullable UUID> {

        @Override
        public @Nullable UUID convert(String typed) {
            try {
                return UUID.fromString(typed.strip());
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Choices implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, @Nullable T> getConverter(Class<T> type) {
            return typed -> {
                for (T choice : type.getEnumConstants()) {
                    if (choice.name().equals(typed.strip().toUpperCase(Locale.ROOT))) {
                        return choice;
                    }
                }
                return null;
            };
        }
    }
}
