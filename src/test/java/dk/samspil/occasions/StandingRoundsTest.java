package dk.samspil.occasions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestConclusions;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Result;
import dk.samspil.meetings.Meetings;
import dk.samspil.surveys.TestStanding;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whoever takes part in a meeting is asked about it: once, not all the time, and so that nobody
/// can tell who answered what.
@SamspilTest
class StandingRoundsTest {

    private static final Asker SENDER = Personas.secretariat();
    private static final int UNIT = Personas.HEALTH_UNIT;
    private static final String HELD = "occasions.meeting-held";

    @Autowired TestStanding standing;
    @Autowired TestConclusions conclusions;
    @Autowired TestCases test;
    @Autowired Meetings meetings;
    @Autowired CaseWay way;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;
    @Autowired OwnerDatabase database;

    @BeforeEach
    void nobodyElseAsks() {
        standing.endAll();
    }

    @Test
    void aCitizenWhoseMeetingWasHeldIsAskedOnceAndAnswersWithoutAName() {
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 1, 180);
        var theCase = conclusions.recommended();
        assertThat(standing.outcomes(id)).containsExactly(Map.entry("OPEN", 1L));

        standing.ask(UNIT);
        standing.ask(UNIT);

        assertThat(standing.outcomes(id)).containsExactly(Map.entry("ASKED", 1L));
        var letters = standing.letters(id);
        assertThat(letters).hasSize(1);
        var letter = letters.getFirst();
        assertThat(letter)
                .containsEntry("receiver_person", theCase.citizen())
                .containsEntry("channel", "DIGITAL_POST")
                .containsEntry("sender_organisation", Asker.LETTERS);
        var link = letter.get("link").toString();
        assertThat(letter.get("body").toString())
                .contains("http://localhost:8080" + link, "anonymt")
                .doesNotContain(theCase.number(), theCase.citizenName());
        assertThat(whatIsKept(id)).doesNotContain(theCase.citizen().toString(), link.substring(6));

        assertThat(anybody.get().uri(link)).hasStatusOk();
        assertThat(
                        anybody.post()
                                .uri(link + "/del/meeting")
                                .with(csrf())
                                .param("f.heard", "4")
                                .param("f.understood", "5")
                                .param("f.companion", "no"))
                .hasStatus3xxRedirection();
        assertThat(anybody.post().uri(link + "/indsend").with(csrf())).hasStatus3xxRedirection();
        assertThat(standing.page(id)).contains("1 af 1", "kvartal", "Kører");
        assertThat(
                        htmlUnescape(
                                SignedInBrowser.body(
                                        browser.open(SENDER, "/undersoegelser/faste"))))
                .contains("Hvordan gik det", "Et rehabiliteringsmøde er holdt");
    }

    private String whatIsKept(UUID id) {
        var rows =
                database.superuser()
                        .sql(
                                """
                                select o::text || i::text from surveys.occasion o
                                join surveys.round r on r.standing_id = o.standing_id
                                join surveys.invitation i on i.round_id = r.id
                                where o.standing_id = ?
                                """)
                        .param(id)
                        .query((row, n) -> row.getString(1))
                        .list();
        assertThat(rows).hasSize(1);
        return rows.toString();
    }

    @Test
    void aMeetingThatWasPutOffOrCancelledIsNotAskedAbout() {
        var id = standing.begun(SENDER, "CITIZEN", HELD + "=CITIZEN", 1, 180);
        var missed = conclusions.booked();
        browser.post(Personas.caseworker(), missed.href() + "/moede/start");
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () -> meetings.ofCase(missed.id()).orElseThrow().status().name()))
                .isEqualTo("RUNNING");
        test.run(
                Personas.caseworker(),
                () ->
                        assertThat(
                                        way.postponed(
                                                missed.id(),
                                                LocalDate.now(DanishDates.ZONE),
                                                "Kom ikke"))
                                .isEqualTo(Result.done()));
        var cancelled = conclusions.booked();
        test.run(
                Personas.caseworker(),
                () ->
                        assertThat(
                                        meetings.cancel(
                                                meetings.ofCase(cancelled.id())
                                                        .orElseThrow()
                                                        .meeting()
                                                        .id(),
                                                "Koordinator syg"))
                                .isEqualTo(Result.done()));

        assertThat(standing.outcomes(id)).isEmpty();
    }
}
