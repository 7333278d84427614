package dk.samspil.staffing;

import dk.samspil.access.Askers;
import dk.samspil.meetings.CoordinatorsOfDays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Meeting days name the coordinators who are published: right after they are, and every hour for
/// days that have become meeting days since. Each is carried once, so that a coordinator who is
/// changed on the meeting day itself stays.
@Component
@Transactional
class CarriedCoordinators {

    private final PublishedStore published;
    private final CoordinatorsOfDays meetings;
    private final Askers askers;
    private final Clock clock;

    CarriedCoordinators(
            PublishedStore published, CoordinatorsOfDays meetings, Askers askers, Clock clock) {
        this.published = published;
        this.meetings = meetings;
        this.askers = askers;
        this.clock = clock;
    }

    void carry() {
        int unit = askers.current().organisation();
        var today = LocalDate.now(clock);
        var waiting = published.toCarry(unit, today);
        if (!waiting.isEmpty()) {
            meetings.send(waiting);
            published.carried(unit, today);
        }
    }
}
