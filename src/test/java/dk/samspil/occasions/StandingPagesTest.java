package dk.samspil.occasions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import dk.samspil.surveys.TestStanding;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Standing rounds are their secretariat's own, and whom they ask is nobody's to see.
@SamspilTest
class StandingPagesTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final String HELD = "occasions.meeting-held";

    @Autowired TestStanding standing;
    @Autowired TestCases test;
    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void nobodyElseAsks() {
        standing.endAll();
    }

    @Test
    void whoIsAskedIsSeenByNobodyAtWork() {
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 1, 0);
        standing.tell(
                standing.held(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        LocalDate.now(DanishDates.ZONE).plusDays(3)));
        for (var asker :
                new Asker[] {
                    SENDER,
                    Personas.secretariatElsewhere(),
                    Personas.caseworker(),
                    Personas.administrator()
                }) {
            assertThat(
                            test.as(
                                    asker,
                                    () ->
                                            jdbc.sql(
                                                            "select (select count(*) from surveys.occasion)"
                                                                    + " + (select count(*) from surveys.last_asked)")
                                                    .query(Long.class)
                                                    .single()))
                    .as(asker.capacity().name())
                    .isZero();
        }
        for (var stranger : new Asker[] {Personas.secretariatElsewhere(), Personas.caseworker()}) {
            assertThat(browser.open(stranger, "/undersoegelser/fast/" + id)).hasStatus(404);
            assertThat(
                            browser.post(
                                    stranger,
                                    "/undersoegelser/fast/" + id + "/tilstand",
                                    "version",
                                    "1",
                                    "til",
                                    "ENDED"))
                    .hasStatus(404);
        }
    }

    @Test
    void aRoundThatCannotRunIsNotBegunAndTwoSecretariesDoNotOverwriteEachOther() {
        var wrong =
                browser.post(
                        SENDER,
                        "/undersoegelser/faste/ny",
                        "whom",
                        HELD + "=PHYSICIAN",
                        "questionnaire",
                        UUID.randomUUID().toString(),
                        "title",
                        "Ingen",
                        "daysAfter",
                        "91",
                        "daysToAnswer",
                        "21",
                        "every",
                        "0",
                        "restDays",
                        "0");
        assertThat(wrong).hasStatus(422);
        assertThat(htmlUnescape(SignedInBrowser.body(wrong)))
                .contains("fra 0 til 90", "fra 1 til 100");
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 1, 0);
        standing.turn(id, "PAUSED");
        assertThat(
                        browser.post(
                                SENDER,
                                "/undersoegelser/fast/" + id,
                                "version",
                                "1",
                                "whom",
                                HELD + "=CITIZEN",
                                "questionnaire",
                                questionnaireOf(id),
                                "title",
                                "Andet",
                                "daysAfter",
                                "1",
                                "daysToAnswer",
                                "21",
                                "every",
                                "1",
                                "restDays",
                                "0"))
                .hasStatus(409);
    }

    private String questionnaireOf(UUID id) {
        return database.superuser()
                .sql("select questionnaire_id::text from surveys.standing where id = ?")
                .param(id)
                .query((row, n) -> row.getString(1))
                .single();
    }
}
