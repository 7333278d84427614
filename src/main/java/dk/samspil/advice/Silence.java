package dk.samspil.advice;

import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.forms.Answers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// No answer by the deadline, where the agreement counts that as sufficient. Safe to repeat: what
/// has been answered meanwhile is left alone.
@Component
@Transactional
class Silence {

    private final ScreeningStore store;
    private final Cases cases;
    private final CaseWay way;
    private final AdviceNotices notices;
    private final Clock clock;

    Silence(ScreeningStore store, Cases cases, CaseWay way, AdviceNotices notices, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.way = way;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<CaseId> fallen() {
        return store.silent(LocalDate.now(clock));
    }

    void counts(CaseId id) {
        var waiting = store.lockWaiting(id);
        var found = cases.find(id);
        if (waiting.isEmpty()
                || found.isEmpty()
                || found.get().status() != CaseStatus.AWAITING_SCREENING) {
            return;
        }
        if (way.screenedSufficient(id, "Samspil (fristen er gået uden svar)").isDone()) {
            store.answer(
                    waiting.get().id(),
                    ScreeningOutcome.SILENCE,
                    LocalDate.now(clock),
                    "",
                    Answers.empty());
            notices.answered(found.get(), waiting.get(), ScreeningOutcome.SILENCE);
        }
    }
}
