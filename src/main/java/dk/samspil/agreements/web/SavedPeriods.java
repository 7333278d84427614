package dk.samspil.agreements.web;

import dk.samspil.agreements.PeriodChange;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an administrator sees after saving a period: the list, or the form with the reason.
@Component
class SavedPeriods {

    private final Clock clock;

    SavedPeriods(Clock clock) {
        this.clock = clock;
    }

    ModelAndView answer(
            PeriodChange change,
            BindingResult form,
            ModelAndView again,
            String list,
            Locale locale,
            RedirectAttributes redirect) {
        return switch (change) {
            case PeriodChange.Saved _ -> {
                Notice.done("agreements.saved").after(redirect);
                yield new ModelAndView("redirect:" + list);
            }
            case PeriodChange.Overlaps(var reason, var begins) -> {
                Object[] day = {dates(locale).date(begins)};
                form.rejectValue("validFrom", reason, day, null);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case PeriodChange.ChangedMeanwhile(var by, var at) -> {
                Object[] who = {by, dates(locale).dateTime(at)};
                form.reject("agreements.changedMeanwhile", who, null);
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private DanishDates dates(Locale locale) {
        return new DanishDates(locale, LocalDate.now(clock), WorkingDays.danish());
    }
}
