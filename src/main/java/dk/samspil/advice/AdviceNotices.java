package dk.samspil.advice;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells the other side that something waits for it. Written in Danish, with the change it tells
/// of.
@Component
class AdviceNotices {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Outbox outbox;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    AdviceNotices(Outbox outbox, Organisations organisations, MessageSource messages, Clock clock) {
        this.outbox = outbox;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    void referred(RehabilitationCase theCase, CaseScreening screening) {
        send(theCase, screening, "referred", theCase.healthUnit(), "/raadgivning");
    }

    void answered(RehabilitationCase theCase, CaseScreening screening, ScreeningOutcome outcome) {
        send(theCase, screening, outcome.name(), theCase.municipality(), "/raadgivning");
    }

    private void send(
            RehabilitationCase theCase,
            CaseScreening screening,
            String what,
            int organisation,
            String path) {
        var receiver = Receiver.organisation(organisation, organisations.get(organisation).name());
        outbox.send(
                new OutgoingMessage(
                        theCase.id().value(),
                        theCase.number(),
                        "advice-" + what.toLowerCase(Locale.ROOT).replace('_', '-'),
                        screening.id(),
                        Channel.NOTICE,
                        organisation == theCase.municipality()
                                ? receiver.inArea(theCase.area().name())
                                : receiver,
                        say("advice.notice." + what + ".subject", theCase.number()),
                        say(
                                "advice.notice." + what + ".body",
                                theCase.number(),
                                theCase.caseworkerName(),
                                date(screening.meetingOn()),
                                date(screening.due())),
                        theCase.href() + path,
                        List.of()));
    }

    private String date(LocalDate day) {
        return new DanishDates(DANISH, LocalDate.now(clock), WorkingDays.danish()).date(day);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, DANISH);
    }
}
