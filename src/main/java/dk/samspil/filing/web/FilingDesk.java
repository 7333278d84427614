package dk.samspil.filing.web;

import dk.samspil.agreements.PeriodChange;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.TypedFields;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.filing.Filing;
import dk.samspil.filing.FilingPlan;
import dk.samspil.filing.FilingPlans;
import dk.samspil.filing.FolderRule;
import dk.samspil.parties.Organisations;
import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a filing plan is written: the same page for an administrator and a team's secretary.
@Component
class FilingDesk {

    /// @param here the address of the form
    /// @param back where one goes after it
    record Way(String here, String back) {}

    private final FilingPlans plans;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    FilingDesk(
            FilingPlans plans, Organisations organisations, MessageSource messages, Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    ModelAndView open(int owner, Way way) {
        return page(owner, way)
                .addObject(
                        "form",
                        newest(owner)
                                .map(FilingForm::of)
                                .orElseGet(() -> FilingForm.blank(LocalDate.now(clock))));
    }

    /// Takes one press of a button on the form.
    ///
    /// @param step what was pressed; empty = save
    ModelAndView press(
            int owner,
            FilingForm form,
            BindingResult errors,
            String step,
            Way way,
            Locale locale,
            RedirectAttributes redirect) {
        var page = page(owner, way).addObject("form", form);
        if (!step.isEmpty()) {
            var after = FormStep.take(form, step, wider(owner).folders());
            return page.addObject("form", after);
        }
        var from = TypedFields.day(form.validFrom(), "validFrom", errors);
        if (from == null || errors.hasErrors()) {
            return refused(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var rules = form.rules();
        rules.problems().forEach(problem -> errors.reject("", say(problem, locale)));
        if (errors.hasErrors()) {
            return refused(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (save(owner, form, from)) {
            case PeriodChange.Saved _ -> {
                Notice.done("filing.saved").after(redirect);
                yield new ModelAndView("redirect:" + way.back());
            }
            case PeriodChange.Overlaps(var reason, var begins) -> {
                errors.rejectValue(
                        "validFrom", reason, new Object[] {dates(locale).date(begins)}, null);
                yield refused(page, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case PeriodChange.ChangedMeanwhile(var by, var at) -> {
                errors.reject(
                        "filing.changed-meanwhile",
                        new Object[] {by, dates(locale).dateTime(at)},
                        null);
                newest(owner).ifPresent(now -> page.addObject("now", now.rules()));
                yield refused(page, HttpStatus.CONFLICT);
            }
        };
    }

    /// The plan that was shown is changed; another first day begins a new one.
    private PeriodChange save(int owner, FilingForm form, LocalDate from) {
        var newest = newest(owner).orElse(null);
        if (newest == null) {
            return plans.begin(owner, from, form.rules());
        }
        int version = form.version() == null ? 0 : form.version();
        if (!newest.id().equals(form.plan()) || newest.version() != version) {
            return new PeriodChange.ChangedMeanwhile(newest.changedBy(), newest.changedAt());
        }
        return from.equals(newest.validFrom())
                ? plans.change(newest.id(), version, from, form.rules())
                : plans.begin(owner, from, form.rules());
    }

    private Optional<FilingPlan> newest(int owner) {
        return plans.of(owner).stream().findFirst();
    }

    private ModelAndView page(int owner, Way way) {
        return new ModelAndView("filing/plan")
                .addObject("owner", name(owner))
                .addObject("country", owner == FilingPlans.WHOLE_COUNTRY)
                .addObject("way", way)
                .addObject("wider", wider(owner))
                .addObject("tracks", PaperTrack.values())
                .addObject("kinds", PaperKind.values())
                .addObject("sorts", FolderRule.Sort.values());
    }

    /// What applies to an owner that has no plan of its own.
    private Filing wider(int owner) {
        if (owner == FilingPlans.WHOLE_COUNTRY) {
            return new Filing(List.of(), List.of(), OptionalInt.empty());
        }
        int region = organisations.regionOf(owner);
        return plans.of(
                LocalDate.now(clock),
                region == owner
                        ? List.of(FilingPlans.WHOLE_COUNTRY)
                        : List.of(FilingPlans.WHOLE_COUNTRY, region));
    }

    Text name(int owner) {
        return owner == FilingPlans.WHOLE_COUNTRY
                ? Text.of("filing.country")
                : Text.asItIs(organisations.get(owner).name());
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private String say(Text text, Locale locale) {
        return messages.getMessage(text, locale);
    }

    private DanishDates dates(Locale locale) {
        return new DanishDates(locale, LocalDate.now(clock), WorkingDays.danish());
    }
}
