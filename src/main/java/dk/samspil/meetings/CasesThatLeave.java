package dk.samspil.meetings;

import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseStatusChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A case that leaves its meeting by another door than the agenda gives its slot free, in the same
/// transaction: withdrawn before the meeting, or moved on from the table.
@Component
class CasesThatLeave {

    private final Meetings meetings;
    private final Agenda agenda;
    private final ApplicationEventPublisher events;

    CasesThatLeave(Meetings meetings, Agenda agenda, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.events = events;
    }

    @EventListener
    void on(CaseStatusChanged change) {
        var id = new CaseId(change.caseId());
        if (change.from() == CaseStatus.ON_AGENDA && change.to() == CaseStatus.WITHDRAWN) {
            agenda.move(id, ItemStatus.BOOKED, ItemStatus.TAKEN_OFF, "");
        } else if (change.from() == CaseStatus.IN_MEETING) {
            meetings.finish(id);
            if (change.to() != CaseStatus.READY_FOR_MEETING) {
                meetings.ofCase(id).ifPresent(held -> events.publishEvent(told(held)));
            }
        }
    }

    private static MeetingHeld told(BookedCase held) {
        var day = held.meeting();
        return new MeetingHeld(
                held.item(), held.caseId().value(), day.municipality(), day.healthUnit());
    }
}
