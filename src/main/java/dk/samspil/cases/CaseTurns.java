package dk.samspil.cases;

import dk.samspil.access.Capacity;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ordinary turns of a case that its caseworker takes.
@Component
@Transactional
public class CaseTurns {

    private final CaseWay way;
    private final People people;

    CaseTurns(CaseWay way, People people) {
        this.way = way;
        this.people = people;
    }

    /// A turn that can be taken from some statuses.
    public enum Turn {
        WITHDRAW(CaseEvent.CaseWithdrawn.class),
        REOPEN(CaseEvent.CaseReopened.class),
        CLOSE(CaseEvent.CaseClosed.class),
        GIVE(CaseEvent.CaseworkerChanged.class);

        private final Class<? extends CaseEvent> event;

        Turn(Class<? extends CaseEvent> event) {
            this.event = event;
        }
    }

    /// Which turns the case can take now.
    public Set<Turn> possible(RehabilitationCase theCase) {
        var possible = EnumSet.noneOf(Turn.class);
        for (Turn turn : Turn.values()) {
            if (theCase.may(turn.event)) {
                possible.add(turn);
            }
        }
        return possible;
    }

    /// The caseworkers whom the case can be given to.
    @Transactional(readOnly = true)
    public List<Person> caseworkers(RehabilitationCase theCase) {
        return people
                .at(theCase.municipality(), Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER)
                .stream()
                .map(role -> role.person())
                .filter(person -> !person.id().equals(theCase.caseworker()))
                .distinct()
                .toList();
    }

    public Result withdraw(CaseId id, String reason) {
        return way.withdrawn(id, reason);
    }

    public Result reopen(CaseId id, String reason) {
        return way.reopened(id, reason);
    }

    public Result close(CaseId id, String reason) {
        return way.closed(id, reason);
    }

    public Result give(RehabilitationCase theCase, UUID to) {
        return caseworkers(theCase).stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .map(person -> way.caseworkerChanged(theCase.id(), to, person.name()))
                .orElseGet(() -> Result.refused("cases.ending.no-such-caseworker"));
    }
}
