package dk.samspil.meetings;

import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.Result;
import dk.samspil.documents.CaseFiles;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends the case file, as it is now, to team and citizen before the meeting.
@Component
@Transactional
public class CaseFileSending {

    private final Meetings meetings;
    private final Agenda agenda;
    private final CaseFiles files;
    private final MeetingMessages messages;
    private final Cases cases;
    private final CaseWay way;
    private final Clock clock;

    CaseFileSending(
            Meetings meetings,
            Agenda agenda,
            CaseFiles files,
            MeetingMessages messages,
            Cases cases,
            CaseWay way,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.files = files;
        this.messages = messages;
        this.cases = cases;
        this.way = way;
        this.clock = clock;
    }

    public Result send(CaseId id) {
        BookedCase booking = meetings.ofCase(id).orElseThrow(NotFound::new);
        if (booking.status() != ItemStatus.BOOKED || booking.fileSentAt() != null) {
            return Result.refused("meetings.refused.file-sent");
        }
        var theCase = cases.find(id).orElseThrow(NotFound::new);
        var frozen = files.freeze(id, booking.meeting().day());
        Result told = way.caseFileSent(id, frozen.pages(), booking.meeting().day());
        if (!told.isDone()) {
            throw new IllegalStateException("case and agenda disagree: " + id);
        }
        agenda.fileSent(booking.item(), clock.instant());
        var citizens = files.citizensOf(frozen);
        messages.caseFile(
                booking,
                theCase,
                frozen.pages(),
                files.frozenPdf(frozen.id()).orElseThrow(),
                files.frozenPdf(citizens.id()).orElseThrow());
        return told;
    }
}
