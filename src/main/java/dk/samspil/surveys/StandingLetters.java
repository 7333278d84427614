package dk.samspil.surveys;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.ui.Languages;
import dk.samspil.ui.PublicAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Letters with a code: to a citizen by Digital Post and on the own page, to others as a notice.
@Component
class StandingLetters {

    private final Outbox outbox;
    private final MessageSource texts;
    private final PublicAddress addresses;
    private final Clock clock;

    StandingLetters(Outbox outbox, MessageSource texts, PublicAddress addresses, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.addresses = addresses;
        this.clock = clock;
    }

    void write(StandingLetter letter) {
        boolean citizen = letter.respondent() == RespondentKind.CITIZEN;
        var code = new SurveyCode(letter.code());
        var words = citizen ? "citizen" : "professional";
        outbox.send(
                new OutgoingMessage(
                        letter.standing(),
                        "",
                        "surveys-occasion",
                        letter.about(),
                        citizen ? Channel.DIGITAL_POST : Channel.NOTICE,
                        new Receiver(
                                letter.receiverOrganisation(),
                                letter.receiverPerson(),
                                "",
                                letter.receiverName()),
                        say(words + ".subject", letter, code),
                        say(words + ".body", letter, code).replaceAll("\n{3,}", "\n\n"),
                        code.href(),
                        List.of()));
    }

    private String say(String key, StandingLetter letter, SurveyCode code) {
        return texts.getMessage(
                "surveys.message.occasion." + key,
                new Object[] {
                    letter.title(),
                    letter.sender(),
                    letter.introduction(),
                    new DanishDates(Languages.DANISH, LocalDate.now(clock), WorkingDays.danish())
                            .longDate(letter.deadline()),
                    addresses.of(code.href())
                },
                Languages.DANISH);
    }
}
