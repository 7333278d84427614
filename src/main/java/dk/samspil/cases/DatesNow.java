package dk.samspil.cases;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Dates in the words of today and of the reader's language.
@Component
public class DatesNow {

    private final Clock clock;

    DatesNow(Clock clock) {
        this.clock = clock;
    }

    public DanishDates now() {
        return new DanishDates(
                LocaleContextHolder.getLocale(), LocalDate.now(clock), WorkingDays.danish());
    }
}
