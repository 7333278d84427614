package dk.samspil.reader;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.DocumentEdit;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Freshness;
import dk.samspil.documents.Uploads;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is news to whom.
@SamspilTest
class LastReadTest {

    @Autowired LastRead lastRead;
    @Autowired Documents documents;
    @Autowired SignedInBrowser browser;
    @Autowired TestCases test;
    @Autowired Uploads uploads;
    private ReadingCase reading;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aCaseToRead() {
        reading = new ReadingCase(test, uploads, documents);
    }

    @Test
    void whatSomebodyHandedInIsNewsToTheOthersUntilTheyOpenIt() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        assertThat(news(Personas.caseworker(), theCase)).isEmpty();
        assertThat(news(Personas.colleague(), theCase)).hasSize(2);
        open(Personas.colleague(), theCase, letter.id());
        assertThat(news(Personas.colleague(), theCase)).hasSize(1).doesNotContainKey(letter.id());
    }

    @Test
    void whatIsPutRightIsNewsAgain() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        open(Personas.colleague(), theCase, letter.id());
        test.as(
                Personas.caseworker(),
                () ->
                        documents.edit(
                                letter.id(),
                                new DocumentEdit(
                                        letter.version(),
                                        DocumentKind.DISCHARGE_LETTER,
                                        "Epikrise, rettet",
                                        "",
                                        letter.contentDate(),
                                        letter.track(),
                                        true,
                                        "",
                                        false)));
        assertThat(news(Personas.colleague(), theCase))
                .containsEntry(letter.id(), Freshness.CHANGED);
        assertThat(news(Personas.caseworker(), theCase)).doesNotContainKey(letter.id());
    }

    @Test
    void onePressMarksAllAsRead() {
        var theCase = reading.open();
        var page = theCase.href() + "/sagsmappe";
        assertThat(body(browser.open(Personas.colleague(), page)))
                .contains("2 dokumenter er nye for dig eller ændrede", "Ny for dig");
        assertThat(browser.post(Personas.colleague(), page + "/laest")).hasStatus3xxRedirection();
        assertThat(body(browser.open(Personas.colleague(), page)))
                .doesNotContain("Ny for dig", "Markér alle som læst");
        reading.add(theCase, "Mere.pdf", 2, "Notat 5. maj 2026");
        assertThat(news(Personas.colleague(), theCase)).hasSize(1);
    }

    @Test
    void noColleagueSeesOrChangesWhatSomebodyHasRead() {
        var theCase = reading.open();
        var letter = reading.letter(theCase);
        open(Personas.colleague(), theCase, letter.id());
        assertThat(rows(Personas.colleague(), theCase)).isEqualTo(1);
        assertThat(rows(Personas.caseworker(), theCase)).isZero();
        assertThat(rows(Personas.caseworkerElsewhere(), theCase)).isZero();
        int changed =
                test.as(
                        Personas.caseworker(),
                        () -> jdbc.sql("update reader.last_read set version = 0").update());
        assertThat(changed).isZero();
        assertThatThrownBy(() -> insert(Personas.caseworker(), theCase, letter.id()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(Personas.caseworkerElsewhere(), theCase, letter.id()))
                .isInstanceOf(DataAccessException.class);
    }

    /// Writes in the colleague's name.
    private void insert(Asker asker, RehabilitationCase theCase, DocumentId document) {
        test.run(
                asker,
                () ->
                        jdbc.sql(
                                        """
                                        insert into reader.last_read
                                            (person, document_id, case_id, version, at)
                                        values (gen_random_uuid(), ?, ?, 1, now())
                                        """)
                                .params(document.value(), theCase.id().value())
                                .update());
    }

    private int rows(Asker asker, RehabilitationCase theCase) {
        return test.as(
                asker,
                () ->
                        jdbc.sql("select count(*) from reader.last_read where case_id = ?")
                                .param(theCase.id().value())
                                .query(Integer.class)
                                .single());
    }

    private Map<DocumentId, Freshness> news(Asker asker, RehabilitationCase theCase) {
        return test.as(asker, () -> lastRead.news(theCase.id()));
    }

    private void open(Asker asker, RehabilitationCase theCase, DocumentId document) {
        assertThat(browser.open(asker, theCase.href() + "/sagsmappe/" + document + "/sider.pdf"))
                .hasStatusOk();
    }
}
