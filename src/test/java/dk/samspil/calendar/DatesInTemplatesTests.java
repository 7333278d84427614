package dk.samspil.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class DatesInTemplatesTests {

    @Test
    void aTemplateSaysADeadlineInTheReadersLanguage() {
        var evening = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), DanishDates.ZONE);
        var engine = new SpringTemplateEngine();
        engine.addDialect(new DatesInTemplates(evening));
        engine.setTemplateResolver(new StringTemplateResolver());

        var due = Map.<String, Object>of("due", LocalDate.of(2026, 11, 26));
        var template = "[[${#dates.deadline(due)}]], [[${#dates.shortDate(due)}]]";

        assertThat(engine.process(template, new Context(Locale.of("da"), due)))
                .isEqualTo("om 3 arbejdsdage, tors. 26. november");
        assertThat(engine.process(template, new Context(Locale.ENGLISH, due)))
                .isEqualTo("in 3 working days, Thu 26 November");
    }
}
