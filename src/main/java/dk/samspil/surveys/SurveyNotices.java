package dk.samspil.surveys;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.exchange.Channel;
import dk.samspil.exchange.Outbox;
import dk.samspil.exchange.OutgoingMessage;
import dk.samspil.exchange.Receiver;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.ui.Languages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Tells organisations that they are asked, reminded, given longer or asked no more, through the
/// outbox, in plain Danish.
@Component
class SurveyNotices {

    private static final String MINE = "/spoergeskemaer";

    private final Outbox outbox;
    private final MessageSource texts;
    private final Organisations organisations;
    private final Clock clock;

    SurveyNotices(Outbox outbox, MessageSource texts, Organisations organisations, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.organisations = organisations;
        this.clock = clock;
    }

    void sent(SurveyRound round, Organisation receiver) {
        send(receiver.id(), "sent", round, "sent", date(round.deadline()));
    }

    void recalled(SurveyRound round, Invitation to, String because) {
        send(receiver(to), "recalled", round, "recalled", because);
    }

    void extended(SurveyRound round, Invitation to, LocalDate until) {
        send(receiver(to), "extended", round, "extended/" + until, date(until));
    }

    void reopened(SurveyRound round, Invitation to, String because) {
        send(receiver(to), "reopened", round, "reopened/" + to.version(), because);
    }

    /// @param step which of the reminders it is: each is sent once
    void reminded(SurveyRound round, Invitation to, int step) {
        var what = step < 0 ? "overdue" : "reminder";
        send(receiver(to), what, round, step + "/" + to.deadline(), date(to.deadline()));
    }

    private static int receiver(Invitation to) {
        var organisation = to.organisation();
        if (organisation == null) {
            throw new IllegalStateException("nobody is written to about a code");
        }
        return organisation;
    }

    private void send(int receiver, String what, SurveyRound round, String event, String words) {
        var about =
                UUID.nameUUIDFromBytes((round.id() + "/" + event).getBytes(StandardCharsets.UTF_8));
        outbox.send(
                new OutgoingMessage(
                        round.id(),
                        "",
                        "surveys-" + what,
                        about,
                        Channel.NOTICE,
                        Receiver.organisation(receiver, organisations.get(receiver).name()),
                        say(what + ".subject", round, words),
                        say(what + ".body", round, words),
                        MINE,
                        List.of()));
    }

    private String say(String key, SurveyRound round, String words) {
        return texts.getMessage(
                "surveys.message." + key,
                new Object[] {round.title(), round.ownerName(), words},
                Languages.DANISH);
    }

    private String date(LocalDate day) {
        return new DanishDates(Languages.DANISH, LocalDate.now(clock), WorkingDays.danish())
                .longDate(day);
    }
}
