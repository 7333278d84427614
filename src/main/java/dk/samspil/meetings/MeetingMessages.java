package dk.samspil.meetings;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.exchange.Attachment;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells those who take part about the meeting, through the outbox, in plain Danish.
@Component
class MeetingMessages {

    private final Outbox outbox;
    private final MessageSource texts;
    private final Organisations organisations;
    private final Clock clock;

    MeetingMessages(Outbox outbox, MessageSource texts, Organisations organisations, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// The meeting about the case does not take place that day.
    void noMeeting(BookedCase booking, RehabilitationCase theCase, String reason) {
        Object[] words = {
            theCase.number(), date(booking), theCase.caseworkerName(), reason, municipality(theCase)
        };
        notice(booking, theCase, "no-meeting", healthUnit(theCase), List.of(), words);
        notice(booking, theCase, "no-meeting", municipalityOf(theCase), List.of(), words);
        citizen(booking, theCase, "no-meeting", List.of(), words);
    }

    /// The case file goes to the team, the coordinator included, and to the citizen.
    /// @param pages of the file as the team reads it
    void caseFile(
            BookedCase booking,
            RehabilitationCase theCase,
            int pages,
            byte[] teams,
            byte[] citizens) {
        Object[] words = {
            theCase.number(),
            date(booking),
            time(booking),
            booking.meeting().place(),
            pages,
            theCase.caseworkerName(),
            municipality(theCase)
        };
        var name = "Sagsmappe " + theCase.number() + ".pdf";
        var file = List.of(Attachment.pdf(name, teams));
        notice(booking, theCase, "case-file", healthUnit(theCase), file, words);
        notice(booking, theCase, "case-file", municipalityOf(theCase), file, words);
        var own = List.of(Attachment.pdf(name, citizens));
        citizen(booking, theCase, "case-file", own, words);
    }

    private void notice(
            BookedCase booking,
            RehabilitationCase theCase,
            String purpose,
            Receiver receiver,
            List<Attachment> files,
            Object... words) {
        send(
                booking,
                theCase,
                purpose,
                Channel.NOTICE,
                receiver,
                theCase.href() + "/moede",
                files,
                words);
    }

    private void citizen(
            BookedCase booking,
            RehabilitationCase theCase,
            String purpose,
            List<Attachment> files,
            Object... words) {
        send(
                booking,
                theCase,
                purpose + "-citizen",
                Channel.DIGITAL_POST,
                Receiver.citizen(theCase.citizen(), theCase.citizenName()),
                "/min-sag",
                files,
                words);
    }

    private void send(
            BookedCase booking,
            RehabilitationCase theCase,
            String purpose,
            Channel channel,
            Receiver receiver,
            String link,
            List<Attachment> files,
            Object... words) {
        outbox.send(
                new OutgoingMessage(
                        theCase.id().value(),
                        theCase.number(),
                        "meeting-" + purpose,
                        booking.item(),
                        channel,
                        receiver,
                        say(purpose + ".subject", words),
                        say(purpose + ".body", words),
                        link,
                        files));
    }

    private Receiver healthUnit(RehabilitationCase theCase) {
        return Receiver.organisation(
                theCase.healthUnit(), organisations.get(theCase.healthUnit()).name());
    }

    private Receiver municipalityOf(RehabilitationCase theCase) {
        return Receiver.organisation(theCase.municipality(), municipality(theCase))
                .inArea(theCase.area().name());
    }

    private String municipality(RehabilitationCase theCase) {
        return organisations.get(theCase.municipality()).name();
    }

    private String say(String key, Object... words) {
        return texts.getMessage("meetings.message." + key, words, Languages.DANISH);
    }

    private String date(BookedCase booking) {
        return written().longDate(booking.meeting().day());
    }

    private String time(BookedCase booking) {
        return written().time(booking.starts());
    }

    private DanishDates written() {
        return new DanishDates(Languages.DANISH, LocalDate.now(clock), WorkingDays.danish());
    }
}
