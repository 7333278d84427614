package dk.samspil.reader;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Document;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Uploads;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One's own notes, and nobody else's.
@SamspilTest
class NotesTest {

    @Autowired Notes notes;
    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Uploads uploads;
    @Autowired Documents documents;
    private ReadingCase reading;
    @Autowired OwnerDatabase owner;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aCaseToRead() {
        reading = new ReadingCase(test, uploads, documents);
    }

    @Test
    void aNoteStandsBesideItsPageAndInTheListWithALink() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        assertThat(write(theCase, letter, "2", "Spørg til medicinen", ""))
                .hasStatus3xxRedirection();
        var page = keep("reader-notes", browser.open(Personas.caseworker(), at(theCase)));
        assertThat(page)
                .contains("Spørg til medicinen", letter.title() + ", side 2")
                .contains("/laes?dokument=" + letter.id() + "&amp;side=2")
                .doesNotContain("??");
        assertThat(body(browser.open(Personas.caseworker(), theCase.href() + "/sagsmappe/laes")))
                .contains("data-note-page=\"2\"", "Spørg til medicinen");
    }

    @Test
    void wordsOfThePageAreMarkedWithOrWithoutANote() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        write(theCase, letter, "1", "", "Epikrise 3. marts");
        assertThat(own(theCase))
                .singleElement()
                .satisfies(note -> assertThat(note.quote()).isEqualTo("Epikrise 3. marts"));
    }

    @Test
    void anEmptyNoteOrAPageThatThereIsNotIsRefused() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        write(theCase, letter, "1", "  ", "");
        write(theCase, letter, "4", "x", "");
        write(theCase, letter, "0", "x", "");
        write(theCase, letter, "1", "x".repeat(4001), "");
        assertThat(own(theCase)).isEmpty();
    }

    @Test
    void aNoteIsPutRightDeletedAndBroughtBack() {
        var theCase = reading.open();
        write(theCase, reading.letter(theCase), "1", "Først", "");
        var note = own(theCase).getFirst();
        var address = at(theCase) + "/" + note.id();
        post(address, "version", "1", "tekst", "Rettet");
        assertThat(own(theCase)).extracting(Note::words).containsExactly("Rettet");
        post(address + "/slet");
        assertThat(own(theCase)).isEmpty();
        post(address, "version", "2", "tekst", "Slettet må ikke rettes");
        post(address + "/fortryd");
        assertThat(own(theCase)).extracting(Note::words).containsExactly("Rettet");
    }

    @Test
    void whatWasTypedStaysWhenTheNoteChangedInAnotherWindow() {
        var theCase = reading.open();
        write(theCase, reading.letter(theCase), "1", "Først", "");
        var address = at(theCase) + "/" + own(theCase).getFirst().id();
        post(address, "version", "1", "tekst", "Fra det ene vindue");
        var late =
                browser.post(
                        Personas.caseworker(), address, "version", "1", "tekst", "Fra det andet");
        assertThat(late).hasStatus(409);
        assertThat(body(late))
                .contains("Noten er ændret i et andet vindue", "Fra det andet", "Fra det ene")
                .doesNotContain("??");
    }

    @Test
    void nobodyElseReadsOrTouchesThemNotEvenColleagues() {
        var theCase = reading.open();
        write(theCase, reading.letter(theCase), "1", "Kun for mig", "");
        var note = own(theCase).getFirst();
        var address = at(theCase) + "/" + note.id();
        for (var other :
                List.of(
                        Personas.colleague(),
                        Personas.minuteTaker(),
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        test.citizenOf(theCase))) {
            assertThat(rows(other, note.id())).as(other.name()).isZero();
            int changed =
                    test.as(
                            other,
                            () ->
                                    jdbc.sql("update reader.note set words = 'x' where id = ?")
                                            .param(note.id())
                                            .update());
            assertThat(changed).as(other.name()).isZero();
            browser.post(other, address, "version", "1", "tekst", "Mit nu");
            browser.post(other, address + "/slet");
        }
        assertThat(body(browser.open(Personas.colleague(), at(theCase))))
                .doesNotContain("Kun for mig")
                .contains("Du har ingen noter");
        assertThat(own(theCase)).extracting(Note::words).containsExactly("Kun for mig");
    }

    @Test
    void nobodyWritesInSomebodyElsesName() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        for (var forger : List.of(Personas.colleague(), Personas.caseworkerElsewhere())) {
            assertThatThrownBy(
                            () -> insert(forger, Personas.caseworker().person(), theCase, letter))
                    .isInstanceOf(DataAccessException.class);
        }
        var stranger = Personas.caseworkerElsewhere();
        assertThatThrownBy(() -> insert(stranger, stranger.person(), theCase, letter))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theAccessLogSaysThatThereIsANoteAndNotWhatItSays() {
        var theCase = reading.open();
        write(theCase, reading.letter(theCase), "1", "Hemmelighed", "");
        var log =
                owner.superuser()
                        .sql("select what from access.log_entry where case_id = ?")
                        .param(theCase.id().value())
                        .query(String.class)
                        .list();
        assertThat(log)
                .contains("Egen note skrevet til et dokument")
                .noneMatch(what -> what.contains("Hemmelighed"));
    }

    private void insert(Asker asker, UUID person, RehabilitationCase theCase, Document letter) {
        test.run(
                asker,
                () ->
                        jdbc.sql(
                                        """
                                        insert into reader.note (person, case_id, document_id,
                                            page, quote, words, changed_at)
                                        values (?, ?, ?, 1, '', 'x', now())
                                        """)
                                .params(person, theCase.id().value(), letter.id().value())
                                .update());
    }

    private int rows(Asker asker, UUID note) {
        return test.as(
                asker,
                () ->
                        jdbc.sql("select count(*) from reader.note where id = ?")
                                .param(note)
                                .query(Integer.class)
                                .single());
    }

    private List<Note> own(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> notes.of(theCase.id()));
    }

    private MvcTestResult write(
            RehabilitationCase theCase, Document letter, String page, String words, String quote) {
        return browser.post(
                Personas.caseworker(),
                at(theCase),
                "dokument",
                letter.id().toString(),
                "side",
                page,
                "tekst",
                words,
                "citat",
                quote);
    }

    private void post(String address, String... fields) {
        assertThat(browser.post(Personas.caseworker(), address, fields)).hasStatus3xxRedirection();
    }

    private static String at(RehabilitationCase theCase) {
        return theCase.href() + "/sagsmappe/noter";
    }
}
