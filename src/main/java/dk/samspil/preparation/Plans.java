package dk.samspil.preparation;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Forms;
import dk.samspil.forms.Section;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads and writes the preparatory part of cases.
@Component
@Transactional
public class Plans {

    private final PlanStore store;
    private final Forms forms;
    private final CaseWay way;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    Plans(
            PlanStore store,
            Forms forms,
            CaseWay way,
            Askers askers,
            AccessLog accessLog,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.way = way;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// The plan as it stands; an empty one while nobody has begun it.
    @Transactional(readOnly = true)
    public Plan of(CaseId id) {
        return store.find(id).orElseGet(() -> empty(id));
    }

    public FormDefinition definition(Plan plan) {
        return forms.definition(Plan.FORM, plan.formVersion());
    }

    /// The answers that the plan still lacks.
    public List<String> missing(Plan plan) {
        return forms.check(definition(plan), plan.answers()).missing();
    }

    /// Saves what was typed in a section over the version that was edited.
    public Saving save(CaseId id, Section section, long version, Answers answers) {
        Plan before = begun(id);
        if (before.locked()) {
            return new Saving.Locked(answers);
        }
        Findings findings = forms.check(definition(before), before.answers().with(answers));
        if (findings.of(section).hasWrong()) {
            return new Saving.Wrong(answers, findings.of(section).forDraft());
        }
        if (!store.save(id, section.key(), version, answers, clock.instant(), askers.current())) {
            return new Saving.Conflict(
                    answers,
                    of(id).section(section.key())
                            .orElseThrow(() -> new IllegalStateException("no such section")));
        }
        accessLog.changed(id.value(), "plan", "Planens forberedende del: " + section.title().da());
        return new Saving.Saved();
    }

    /// Finishes the edition; what follows is written in a new one. Safe to repeat.
    ///
    /// @return whether it was finished now, and not before
    boolean lock(CaseId id) {
        Plan plan = begun(id);
        if (plan.locked()) {
            return false;
        }
        store.finish(plan, clock.instant(), askers.current().name());
        return true;
    }

    /// Begins a new edition with the answers of the finished one.
    public Result beginEdition(CaseId id, String reason) {
        Plan plan = begun(id);
        if (!plan.locked()) {
            return Result.refused("preparation.edition.already");
        }
        if (reason.isBlank() || reason.length() > 500) {
            return Result.refused("preparation.edition.reason-needed");
        }
        store.beginEdition(plan);
        way.noted(
                id,
                "preparation.journal.edition",
                true,
                String.valueOf(plan.edition() + 1),
                reason.strip());
        return Result.done();
    }

    /// The finished editions, newest first.
    @Transactional(readOnly = true)
    public List<Edition> editions(CaseId id) {
        return store.editions(id);
    }

    @Transactional(readOnly = true)
    public Edition edition(CaseId id, int number) {
        return store.editions(id).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Plan begun(CaseId id) {
        store.begin(id, forms.definition(Plan.FORM).version(), clock.instant());
        return store.lock(id).orElseThrow(NotFound::new);
    }

    private Plan empty(CaseId id) {
        return new Plan(id, forms.definition(Plan.FORM).version(), 1, false, List.of());
    }
}
