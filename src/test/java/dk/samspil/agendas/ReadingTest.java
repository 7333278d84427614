package dk.samspil.agendas;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Members read with notes that are nobody else's, and are told that the secretariat sees when.
@SamspilTest
class ReadingTest {

    private static final String PARAGRAPH = "Kommunerne deler udgiften.";

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Items items;
    @Autowired Sections sections;
    @Autowired ReadingNotes notes;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;

    private Forum forum;
    private ForumMeeting meeting;
    private DraftItem item;

    @BeforeEach
    void anAgendaIsOut() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.now(DanishDates.ZONE).plusDays(30));
        item = writes.write(meeting, "Fælles budget", false, PARAGRAPH + "\nEt andet afsnit.");
        writes.publish(forum, meeting);
    }

    private String reading() {
        return body(browser.open(TestFora.member(), meeting.href() + "/laes"));
    }

    private void note(String quote, String text) {
        assertThat(
                        browser.post(
                                TestFora.member(),
                                meeting.href() + "/laes/noter",
                                "punkt",
                                "1",
                                "citat",
                                quote,
                                "tekst",
                                text))
                .hasStatus(302);
    }

    private List<ReadingNote> own() {
        return as.as(TestFora.member(), () -> notes.of(meeting.id()));
    }

    @Test
    void notesStandAtTheirParagraphAndStayWhenASupplementComes() {
        note("", "Spørg formanden om punktet");
        note(PARAGRAPH, "Hvor meget er det?");
        note("Et andet afsnit.", "");
        var before = keep("reading", browser.open(TestFora.member(), meeting.href() + "/laes"));
        assertThat(before)
                .contains("Spørg formanden om punktet", "Hvor meget er det?", "Mærket")
                .contains("heller ikke sekretariatet")
                .doesNotContain("Uden plads", "??");
        writes.write(meeting, "Et tillæg", false, "Kommer til.");
        writes.publish(forum, meeting);
        assertThat(reading())
                .contains("Hvor meget er det?", "Et tillæg")
                .doesNotContain("Uden plads");
    }

    @Test
    void aNoteToWordsThatReadOtherwiseNowIsKeptWithoutPlace() {
        note(PARAGRAPH, "Hvor meget er det?");
        as.run(
                TestFora.secretary(),
                () -> sections.save(item, "background", 1, "Regionen betaler det hele."));
        writes.publish(forum, meeting);
        assertThat(keep("reading-lost", browser.open(TestFora.member(), meeting.href() + "/laes")))
                .contains("Uden plads", PARAGRAPH, "Hvor meget er det?")
                .contains("Regionen betaler det hele.");
    }

    @Test
    void notesAreFoundByTheirWordsAndChangedAndRemovedByTheirWriter() {
        note(PARAGRAPH, "Hvor meget er det?");
        note("", "Noget helt andet");
        var found = browser.open(TestFora.member(), "/mine-fora/noter?q=MEGET");
        assertThat(keep("notes", found))
                .contains("Hvor meget er det?", "1. Fælles budget")
                .doesNotContain("Noget helt andet", "??");
        var first = own().getFirst();
        var at = "/mine-fora/noter/" + first.id();
        assertThat(browser.post(TestFora.member(), at, "tekst", "Hvor lidt?"))
                .hasRedirectedUrl("/mine-fora/noter");
        assertThat(reading()).contains("Hvor lidt?").doesNotContain("Hvor meget");
        var back = meeting.id().toString();
        assertThat(browser.post(TestFora.member(), at + "/fjern", "tilbage", back))
                .hasRedirectedUrl(meeting.href() + "/laes");
        assertThat(own()).hasSize(1);
    }

    @Test
    void nobodyElseSeesOrTouchesANote() {
        note(PARAGRAPH, "Hemmelig tanke");
        var note = own().getFirst();
        for (var other :
                List.of(
                        TestFora.secretary(),
                        TestFora.chair(),
                        TestFora.outsider(),
                        Personas.caseworker())) {
            as.run(
                    other,
                    () -> {
                        assertThat(notes.of(meeting.id())).isEmpty();
                        assertThat(notes.find("tanke")).isEmpty();
                        assertThat(jdbc.sql("delete from agendas.note").update()).isZero();
                        assertThat(jdbc.sql("update agendas.note set text = 'x'").update())
                                .isZero();
                    });
            assertThatThrownBy(() -> as.as(other, () -> forge(TestFora.member().person())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
            browser.post(other, "/mine-fora/noter/" + note.id(), "tekst", "Rettet");
        }
        assertThat(browser.open(TestFora.chair(), meeting.href() + "/laes"))
                .bodyText()
                .doesNotContain("Hemmelig tanke");
        assertThat(own()).singleElement().extracting(ReadingNote::text).isEqualTo("Hemmelig tanke");
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(browser.open(stranger, meeting.href() + "/laes")).hasStatus(404);
            assertThat(
                            browser.post(
                                    stranger,
                                    meeting.href() + "/laes/noter",
                                    "punkt",
                                    "1",
                                    "tekst",
                                    "x"))
                    .hasStatus(404);
        }
    }

    private int forge(UUID person) {
        return jdbc.sql(
                        """
                        insert into agendas.note (person, forum_id, meeting_id, item_id, quote,
                            text, marked, written_at)
                        values (?, ?, ?, ?, '', 'x', false, now())
                        """)
                .params(person, forum.id(), meeting.id(), item.id())
                .update();
    }

    @Test
    void theSecretariatSeesWhoHasOpenedEachEditionAndMembersAreTold() {
        assertThat(body(browser.open(TestFora.member(), "/mine-fora")))
                .contains("Dagsordenen til mødet i " + forum.name(), "Du har ikke åbnet den endnu");
        assertThat(secretariat()).contains("Hvem har åbnet udgave 1", "Ikke åbnet");
        assertThat(opened())
                .containsExactlyInAnyOrder("Finn Formand:false", "Dorte Direktør:false");
        assertThat(body(browser.open(TestFora.member(), meeting.href())))
                .contains("Sekretariatet kan se, hvornår du har åbnet dagsordenen")
                .doesNotContain("Hvem har åbnet");
        assertThat(opened()).containsExactlyInAnyOrder("Finn Formand:false", "Dorte Direktør:true");
        assertThat(body(browser.open(TestFora.member(), "/mine-fora")))
                .doesNotContain("Dagsordenen til mødet i " + forum.name());
        writes.publish(forum, meeting);
        assertThat(opened())
                .containsExactlyInAnyOrder("Finn Formand:false", "Dorte Direktør:false");
        assertThat(body(browser.open(TestFora.member(), "/mine-fora")))
                .contains("Der er kommet en ny udgave");
        assertThat(browser.open(TestFora.chair(), meeting.href() + "/dagsorden.pdf")).hasStatusOk();
        assertThat(opened()).contains("Finn Formand:true");
        as.run(
                TestFora.chair(),
                () ->
                        assertThat(
                                        jdbc.sql(
                                                        "select name from agendas.notice where meeting_id = ?")
                                                .param(meeting.id())
                                                .query(String.class)
                                                .list())
                                .containsOnly("Finn Formand"));
    }

    private String secretariat() {
        return keep("agenda-readers", browser.open(TestFora.secretary(), meeting.href()));
    }

    /// Of the newest edition.
    private List<String> opened() {
        return as.as(
                TestFora.secretary(),
                () ->
                        jdbc.sql(
                                        """
                                        select name || ':' || (opened_at is not null)
                                        from agendas.notice n
                                        where meeting_id = ? and edition = (select max(edition)
                                            from agendas.notice where meeting_id = n.meeting_id)
                                        """)
                                .param(meeting.id())
                                .query(String.class)
                                .list());
    }
}
