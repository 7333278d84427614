package dk.samspil.parties.web;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.parties.RegisterChange;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an administrator sees after a change: the page it leads to, or the form with the reason.
@Component
class Answers {

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    ModelAndView to(
            RegisterChange change,
            BindingResult form,
            ModelAndView again,
            String saved,
            String next,
            RedirectAttributes redirect) {
        return switch (change) {
            case RegisterChange.Saved _ -> {
                Notice.done(saved).after(redirect);
                yield new ModelAndView("redirect:" + next);
            }
            case RegisterChange.Refused(var reason) -> {
                form.reject(reason.key(), reason.args().toArray(), null);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case RegisterChange.ChangedMeanwhile meanwhile -> {
                var reason = reason(meanwhile);
                form.reject(reason.key(), reason.args().toArray(), null);
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    Text reason(RegisterChange.ChangedMeanwhile meanwhile) {
        var dates =
                new DanishDates(
                        LocaleContextHolder.getLocale(),
                        LocalDate.now(clock),
                        WorkingDays.danish());
        return Text.of("parties.changedMeanwhile", meanwhile.by(), dates.dateTime(meanwhile.at()));
    }
}
