package dk.samspil.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/// Gives every template {@link DanishDates} under the name `#dates`, in the reader's language and
/// seen from today. Thymeleaf's own `#dates` (for `java.util.Date`) yields: of several dialects
/// that know a name, the one added last wins.
@Component
class DatesInTemplates implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "dates";

    private final Clock clock;

    DatesInTemplates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "Samspil dates";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public DanishDates buildObject(IExpressionContext context, String name) {
        var today = LocalDate.now(clock.withZone(DanishDates.ZONE));
        return new DanishDates(context.getLocale(), today, WorkingDays.danish());
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
