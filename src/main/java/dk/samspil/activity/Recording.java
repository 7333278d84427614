package dk.samspil.activity;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseStatusChanged;
import dk.samspil.meetings.BookedCase;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.meetings.MeetingDayCancelled;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records, in the transaction in which it happens, what nothing else keeps: who cancels a meeting
/// day, and when a case begins and ends at the table.
@Component
class Recording {

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Askers askers;
    private final Clock clock;

    Recording(JdbcClient jdbc, Meetings meetings, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.askers = askers;
        this.clock = clock;
    }

    /// A day that leaves because its plan was changed has its request; it is not cancelled here.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingDayCancelled cancelled) {
        Asker asker = askers.current();
        if (asker.capacity() == Capacity.SYSTEM) {
            return;
        }
        MeetingDay day = meetings.find(new MeetingId(cancelled.meeting())).orElseThrow();
        jdbc.sql(
                        """
                        insert into activity.cancellation (meeting_id, municipality_id,
                            health_unit_id, cancelled_at, by_organisation, by_name, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        day.id().value(),
                        day.municipality(),
                        day.healthUnit(),
                        now(),
                        asker.organisation(),
                        asker.name(),
                        cancelled.reason())
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseStatusChanged change) {
        if (change.to() == CaseStatus.IN_MEETING) {
            meetings.ofCase(new CaseId(change.caseId()))
                    .filter(this::isOurs)
                    .ifPresent(this::begins);
        } else if (change.from() == CaseStatus.IN_MEETING) {
            ends(change.caseId());
        }
    }

    private boolean isOurs(BookedCase booked) {
        return booked.meeting().municipality() == askers.current().organisation();
    }

    private void begins(BookedCase booked) {
        jdbc.sql(
                        """
                        insert into activity.case_time (item_id, meeting_id, case_id,
                            municipality_id, health_unit_id, started_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        booked.item(),
                        booked.meeting().id().value(),
                        booked.caseId().value(),
                        booked.meeting().municipality(),
                        booked.meeting().healthUnit(),
                        now())
                .update();
    }

    private void ends(UUID caseId) {
        jdbc.sql(
                        """
                        update activity.case_time set ended_at = greatest(?, started_at)
                        where case_id = ? and ended_at is null
                        """)
                .params(now(), caseId)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
