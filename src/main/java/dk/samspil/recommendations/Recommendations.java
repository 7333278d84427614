package dk.samspil.recommendations;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.agreements.RuleSets;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.Result;
import dk.samspil.meetings.Meetings;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Recommendations: begun with the meeting, written while it goes on, and finished with it.
@Component
@Transactional
public class Recommendations {

    private final RecommendationStore store;
    private final Meetings meetings;
    private final Cases cases;
    private final CaseWay way;
    private final RuleSets ruleSets;
    private final Askers askers;
    private final AccessLog accessLog;
    private final Clock clock;

    Recommendations(
            RecommendationStore store,
            Meetings meetings,
            Cases cases,
            CaseWay way,
            RuleSets ruleSets,
            Askers askers,
            AccessLog accessLog,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.cases = cases;
        this.way = way;
        this.ruleSets = ruleSets;
        this.askers = askers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// The newest one of a case, finished or not, as far as the asker may see it.
    @Transactional(readOnly = true)
    public Optional<Recommendation> of(CaseId id) {
        return store.newest(id);
    }

    /// The one that is being written at the meeting; empty content before anything is saved.
    @Transactional(readOnly = true)
    public Recommendation current(CaseId id) {
        return store.newest(id)
                .filter(newest -> !(newest.finished() && inMeeting(id)))
                .orElseGet(() -> Recommendation.begun(id));
    }

    /// Grows whenever something was saved: what followers of the case watch.
    @Transactional(readOnly = true)
    public long mark(CaseId id) {
        return store.mark(id);
    }

    public Result startMeeting(CaseId id) {
        return meetings.start(id);
    }

    /// Saves what was typed over the version that was edited.
    public Saving save(CaseId id, long version, Content content) {
        if (!inMeeting(id)) {
            return new Saving.Closed();
        }
        Asker asker = askers.current();
        boolean saved =
                version == 0
                        ? store.begin(id, content, clock.instant(), asker.name())
                        : store.save(id, version, content, clock.instant(), asker.name());
        if (!saved) {
            return new Saving.Conflict(current(id));
        }
        accessLog.changed(id.value(), "recommendation", "Indstillingen");
        return new Saving.Saved(current(id));
    }

    /// What is lacking before the meeting can be finished.
    public List<Text> lacking(Content content) {
        return FinishRules.lacking(content);
    }

    /// Finishes the meeting with what was saved: a recommendation, or the case sent back.
    public Result finish(CaseId id) {
        Content content = current(id).content();
        List<Text> lacking = lacking(content);
        if (!lacking.isEmpty()) {
            return new Result.Refused(lacking.getFirst());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
        Result told =
                content.sentBack()
                        ? way.sentBack(id, content.sentBackReason())
                        : way.recommended(
                                id,
                                Objects.requireNonNull(content.outcome()).name(),
                                ruleSets.on(today).writtenConclusionDue(today));
        if (told.isDone()) {
            store.finish(id, clock.instant());
            meetings.finish(id);
        }
        return told;
    }

    private boolean inMeeting(CaseId id) {
        return cases.find(id).orElseThrow(NotFound::new).status() == CaseStatus.IN_MEETING;
    }
}
