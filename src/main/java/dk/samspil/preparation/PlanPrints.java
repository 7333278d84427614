package dk.samspil.preparation;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.FormHead;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Organisations;
import dk.samspil.print.Letter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Prints the preparatory part.
@Component
public class PlanPrints {

    private final Plans plans;
    private final Forms forms;
    private final Organisations organisations;
    private final Citizens citizens;
    private final MessageSource messages;
    private final Clock clock;

    PlanPrints(
            Plans plans,
            Forms forms,
            Organisations organisations,
            Citizens citizens,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.forms = forms;
        this.organisations = organisations;
        this.citizens = citizens;
        this.messages = messages;
        this.clock = clock;
    }

    /// The plan as it stands now.
    @Transactional(readOnly = true)
    public byte[] current(RehabilitationCase theCase, Locale locale) {
        Plan plan = plans.of(theCase.id());
        return print(
                theCase,
                plans.definition(plan),
                plan.answers(),
                plan.edition(),
                LocalDate.now(clock),
                locale);
    }

    /// A finished edition.
    @Transactional(readOnly = true)
    public byte[] edition(RehabilitationCase theCase, int number, Locale locale) {
        Edition edition = plans.edition(theCase.id(), number);
        return print(
                theCase,
                forms.definition(Plan.FORM, edition.formVersion()),
                edition.answers(),
                number,
                edition.lockedAt().atZone(DanishDates.ZONE).toLocalDate(),
                locale);
    }

    private byte[] print(
            RehabilitationCase theCase,
            FormDefinition definition,
            Answers answers,
            int edition,
            LocalDate on,
            Locale locale) {
        var municipality = organisations.get(theCase.municipality());
        var date = new DanishDates(locale, on, WorkingDays.danish()).date(on);
        List<FormHead.Fact> facts = new ArrayList<>();
        facts.add(fact("case", theCase.number(), locale));
        facts.add(
                fact(
                        "citizen",
                        citizens.find(theCase.citizen())
                                .map(citizen -> citizen.name() + ", " + citizen.cpr().formatted())
                                .orElse(theCase.citizenName()),
                        locale));
        facts.add(fact("caseworker", theCase.caseworkerName(), locale));
        facts.add(fact("edition", edition + ", " + date, locale));
        return forms.pdf(
                definition,
                answers,
                new FormHead(
                        new Letter(municipality.name(), List.of(), List.of(), List.of()),
                        facts,
                        messages.getMessage(
                                "preparation.print.foot", new Object[] {theCase.number()}, locale)),
                locale);
    }

    private FormHead.Fact fact(String key, String value, Locale locale) {
        return new FormHead.Fact(
                messages.getMessage("preparation.print." + key, null, locale), value);
    }
}
