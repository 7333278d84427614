package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.RehabilitationCase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is read off pages is written by the municipality's own job, and by nobody else.
@SamspilTest
class ScannedPagesOfOthersTest {

    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired TestCases test;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;

    @Test
    void nobodyButTheJobWritesOnPages() throws IOException {
        var theCase = test.open();
        upload(theCase, "brev.pdf", Papers.pdf(1, "Kære borger"));
        var id = only(theCase).id().value();
        for (var asker :
                List.of(
                        Personas.caseworker(),
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        test.citizenOf(theCase),
                        Asker.system(Personas.caseworkerElsewhere().organisation()))) {
            int changed =
                    test.as(
                            asker,
                            () ->
                                    jdbc.sql(
                                                    """
                                                    update documents.page set words = 'forfalsket'
                                                    where document_id = ?
                                                    """)
                                            .param(id)
                                            .update());
            assertThat(changed).as(asker.name()).isZero();
        }
        assertThatThrownBy(
                        () ->
                                test.run(
                                        Asker.system(theCase.municipality()),
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                update documents.page set document_id = ?
                                                                where document_id = ?
                                                                """)
                                                        .params(id, id)
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void othersCannotPressForBlankPages() throws IOException {
        var theCase = test.open();
        upload(theCase, "brev.pdf", Papers.pdf(1, "Kære borger"));
        var at = theCase.href() + "/sagsmappe/" + only(theCase).id() + "/blanke-sider";
        for (var stranger :
                List.of(
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        test.citizenOf(theCase))) {
            assertThat(browser.post(stranger, at, "med", "true")).hasStatus(404);
        }
    }

    private void upload(RehabilitationCase theCase, String name, byte[] file) {
        test.as(Personas.caseworker(), () -> uploads.take(theCase, name, file));
    }

    private Document only(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id())).getFirst();
    }
}
