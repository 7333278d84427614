package dk.samspil.advice;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Forms;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// The health coordinator's work on a case: taking it, writing the note, sending it.
@Component
@Transactional
public class Screenings {

    private final ScreeningStore store;
    private final NoteDrafts drafts;
    private final Forms forms;
    private final CaseWay way;
    private final AdviceNotices notices;
    private final NotePrints prints;
    private final AccessLog accessLog;
    private final Askers askers;
    private final Clock clock;

    Screenings(
            ScreeningStore store,
            NoteDrafts drafts,
            Forms forms,
            CaseWay way,
            AdviceNotices notices,
            NotePrints prints,
            AccessLog accessLog,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.forms = forms;
        this.way = way;
        this.notices = notices;
        this.prints = prints;
        this.accessLog = accessLog;
        this.askers = askers;
        this.clock = clock;
    }

    /// Every referral of a case, the newest first.
    @Transactional(readOnly = true)
    public List<CaseScreening> of(CaseId id) {
        return store.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<CaseScreening> waiting(RehabilitationCase theCase) {
        return theCase.status() != CaseStatus.AWAITING_SCREENING
                ? Optional.empty()
                : store.of(theCase.id()).stream().filter(CaseScreening::waits).findFirst();
    }

    public FormDefinition definition(CaseScreening screening) {
        return forms.definition(screening.form(), screening.formVersion());
    }

    @Transactional(readOnly = true)
    public NoteDraft draft(CaseScreening screening) {
        return drafts.find(screening.id())
                .orElse(new NoteDraft(0, Answers.empty(), Instant.EPOCH, ""));
    }

    /// Takes a case that nobody has, or that the one shown has.
    public Result take(RehabilitationCase theCase, @Nullable UUID shown) {
        var waiting = store.lockWaiting(theCase.id());
        if (waiting.isEmpty() || theCase.status() != CaseStatus.AWAITING_SCREENING) {
            return Result.refused("advice.refused.answered");
        }
        if (!Objects.equals(waiting.get().coordinator(), shown)) {
            return Result.refused("advice.refused.taken", waiting.get().coordinatorName());
        }
        store.take(waiting.get().id(), askers.current());
        accessLog.changed(theCase.id().value(), "advice", "Sundhedskoordinatoren tog sagen");
        return Result.done();
    }

    /// Saves the draft over the version that was edited, and sends it where asked to.
    public NoteSaving save(
            RehabilitationCase theCase,
            long version,
            MultiValueMap<String, String> typed,
            boolean send) {
        if (askers.current().capacity() != Capacity.HEALTH_COORDINATOR) {
            throw new NotFound();
        }
        var found = store.lockWaiting(theCase.id());
        if (found.isEmpty() || theCase.status() != CaseStatus.AWAITING_SCREENING) {
            return new NoteSaving.Refused(Answers.empty(), Text.of("advice.refused.answered"));
        }
        CaseScreening screening = found.get();
        var definition = definition(screening);
        Answers answers = forms.typed(definition, typed);
        var findings = forms.check(definition, answers);
        if (findings.hasWrong()) {
            return new NoteSaving.Wrong(answers, send ? findings : findings.forDraft());
        }
        var asker = askers.current();
        if (!drafts.save(screening.id(), version, answers, clock.instant(), asker)) {
            return new NoteSaving.Conflict(answers, draft(screening));
        }
        if (screening.coordinator() == null) {
            store.take(screening.id(), asker);
        }
        if (!send) {
            return new NoteSaving.Saved();
        }
        if (!findings.mayBeHandedIn()) {
            return new NoteSaving.Wrong(answers, findings);
        }
        return Verdict.contradictory(answers)
                ? new NoteSaving.Refused(answers, Text.of("advice.refused.contradiction"))
                : send(theCase, screening, answers);
    }

    private NoteSaving send(RehabilitationCase theCase, CaseScreening screening, Answers answers) {
        String by = askers.current().name();
        Verdict verdict = Verdict.of(answers);
        if (verdict.tell(way, theCase.id(), by) instanceof Result.Refused(var reason)) {
            return new NoteSaving.Refused(answers, reason);
        }
        drafts.remove(screening.id());
        LocalDate today = LocalDate.now(clock);
        store.answer(screening.id(), verdict.outcome(), today, by, answers);
        prints.file(theCase, screening, answers, by, today);
        notices.answered(theCase, screening, verdict.outcome());
        accessLog.changed(theCase.id().value(), "advice", "Sundhedskoordinatorens svar blev sendt");
        return new NoteSaving.Sent();
    }
}
