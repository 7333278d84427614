package dk.samspil.advice;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Track;
import dk.samspil.forms.Answers;
import dk.samspil.forms.FormHead;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Organisations;
import dk.samspil.print.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Prints a note as it is sent and files it among the documents of the case, for the citizen too.
@Component
class NotePrints {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Forms forms;
    private final Documents documents;
    private final Organisations organisations;
    private final MessageSource messages;

    NotePrints(
            Forms forms, Documents documents, Organisations organisations, MessageSource messages) {
        this.forms = forms;
        this.documents = documents;
        this.organisations = organisations;
        this.messages = messages;
    }

    void file(
            RehabilitationCase theCase,
            CaseScreening screening,
            Answers answers,
            String by,
            LocalDate on) {
        var definition = forms.definition(screening.form(), screening.formVersion());
        var unit = organisations.get(screening.healthUnit()).name();
        var written = new DanishDates(DANISH, on, WorkingDays.danish());
        var head =
                new FormHead(
                        new Letter(
                                unit,
                                List.of(by),
                                List.of(organisations.get(theCase.municipality()).name()),
                                List.of(written.date(on))),
                        List.of(
                                fact("case", theCase.number()),
                                fact("citizen", theCase.citizenName()),
                                fact("coordinator", by),
                                fact("meeting", written.date(screening.meetingOn()))),
                        say("advice.print.foot", theCase.number()));
        documents.file(
                theCase.id(),
                DocumentKind.COORDINATOR_NOTE,
                definition.title().da(),
                by + ", " + unit,
                on,
                Track.HEALTH,
                forms.pdf(definition, answers, head, DANISH),
                true);
    }

    private FormHead.Fact fact(String key, String value) {
        return new FormHead.Fact(say("advice.print." + key), value);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, DANISH);
    }
}
