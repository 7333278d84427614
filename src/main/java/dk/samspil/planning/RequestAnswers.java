package dk.samspil.planning;

import dk.samspil.ui.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the secretariat answers a request: yes, no, or other days.
@Component
@Transactional
public class RequestAnswers {

    private final RequestStore store;
    private final RequestTurns turns;

    RequestAnswers(RequestStore store, RequestTurns turns) {
        this.store = store;
        this.turns = turns;
    }

    /// Yes. What was asked later than the agreed notice needs a word about why.
    public RequestChange grant(RequestId id, long version, String answer) {
        var request = get(id);
        return !request.inTime() && answer.isBlank()
                ? RequestChange.refused("planning.request.refused.late-without-word")
                : turns.grant(request, version, request.wanted(), answer, true);
    }

    /// No, with the reason.
    public RequestChange refuse(RequestId id, long version, String answer) {
        var request = get(id);
        var plan = turns.own(request, false);
        if (answer.isBlank()) {
            return RequestChange.refused("planning.request.refused.no-word");
        }
        if (!turns.turn(
                request, version, RequestStatus.REFUSED, request.wanted(), List.of(), answer)) {
            return RequestTurns.changed();
        }
        var event = turns.note(plan, request, PlanEvent.Kind.REFUSED, answer);
        turns.tellTeam(plan, request, "refused", event, answer);
        return new RequestChange.Saved(id);
    }

    /// Other days, of which the team chooses one.
    public RequestChange propose(
            RequestId id, long version, List<LocalDate> alternatives, String answer) {
        var request = get(id);
        var plan = turns.own(request, false);
        if (request.kind() == RequestKind.CANCEL || alternatives.isEmpty()) {
            return RequestChange.refused("planning.request.refused.no-days");
        }
        for (LocalDate day : alternatives) {
            var wrong = turns.whyNot(plan, day, request.details());
            if (wrong.isPresent()) {
                return new RequestChange.Refused(wrong.get());
            }
        }
        if (!turns.turn(
                request,
                version,
                RequestStatus.ALTERNATIVES,
                request.wanted(),
                alternatives,
                answer)) {
            return RequestTurns.changed();
        }
        var event = turns.note(plan, request, PlanEvent.Kind.ALTERNATIVES, answer);
        turns.tellTeam(plan, request, "alternatives", event, answer);
        return new RequestChange.Saved(id);
    }

    private ChangeRequest get(RequestId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
