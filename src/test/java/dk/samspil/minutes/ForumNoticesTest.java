package dk.samspil.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.util.HtmlUtils.htmlUnescape;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.agendas.TestAgendas;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.NoticeMail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who sit in a forum are told that something is there to read: once each, what they want to
/// be told, and never what it says.
@SamspilTest
class ForumNoticesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
    private static final String SECRET = "tapirsagen";

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired SignedInBrowser browser;
    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired MeetingPlan plan;
    @Autowired ForumTasks tasks;
    @Autowired TaskReminders reminders;
    @Autowired NoticeMail mail;
    @Autowired Askers askers;

    private Forum forum;
    private ForumMeeting meeting;

    @BeforeEach
    void everybodyWantsToKnow() {
        database.superuser().sql("delete from forums.unwanted_notice").update();
        forum = test.found();
        meeting = test.meeting(forum, DAY);
        writes.write(meeting, "Om " + SECRET, true, SECRET);
        writes.publish(forum, meeting);
    }

    private List<String> told(Asker who) {
        return database.superuser()
                .sql(
                        """
                        select kind from forums.notice where forum_id = ? and person = ?
                        order by sent_at
                        """)
                .params(forum.id(), who.person())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void minutes(int items) {
        var at = meeting.href() + "/referat";
        browser.post(TestFora.secretary(), at + "/skriv/fremmoede", "version", "0");
        for (int number = 1; number <= items; number++) {
            browser.post(
                    TestFora.secretary(),
                    at + "/punkt/" + number,
                    "version",
                    "0",
                    "outcome",
                    "NOTED",
                    "text",
                    SECRET);
        }
        browser.post(TestFora.secretary(), at + "/skriv/offentliggoer");
    }

    private void change(LocalDate day, String cancelled) {
        as.run(
                TestFora.secretary(),
                () -> {
                    var now = plan.find(meeting.id()).orElseThrow();
                    plan.change(
                            new ForumMeeting(
                                    now.id(),
                                    now.forum(),
                                    day,
                                    now.startsAt(),
                                    now.endsAt(),
                                    now.place(),
                                    now.proposalsUntil(),
                                    now.publishedAt(),
                                    cancelled,
                                    now.version()));
                });
    }

    private void task(String responsible, LocalDate due) {
        as.run(
                TestFora.secretary(),
                () ->
                        tasks.give(
                                new ForumTask(
                                        UUID.randomUUID(),
                                        forum.id(),
                                        meeting.id(),
                                        1,
                                        "",
                                        SECRET,
                                        responsible,
                                        "Gladsaxe",
                                        due,
                                        forum.id(),
                                        null,
                                        null,
                                        "",
                                        1)));
    }

    @Test
    void eachIsToldOfWhatIsThereToRead() {
        assertThat(told(TestFora.member())).containsExactly("AGENDA");
        writes.write(meeting, "Kom til", false, "Baggrund");
        writes.publish(forum, meeting);
        minutes(2);
        change(DAY.plusDays(7), "");
        change(DAY.plusDays(7), "");
        change(DAY.plusDays(7), "For få kan komme");
        assertThat(told(TestFora.member()))
                .containsExactly("AGENDA", "SUPPLEMENT", "MINUTES", "MOVED", "CANCELLED");
        assertThat(told(TestFora.secretary())).isEmpty();
        var page = browser.open(TestFora.member(), "/mine-fora/beskeder");
        assertThat(htmlUnescape(SignedInBrowser.keep("notices", page)))
                .contains(
                        "Dagsordenen til " + forum.name() + " torsdag den 4. marts 2027 er klar",
                        "Mødet i " + forum.name() + " torsdag den 4. marts 2027 er flyttet",
                        "Mødet i " + forum.name() + " torsdag den 11. marts 2027 er aflyst")
                .doesNotContain(SECRET, "For få kan komme");
        assertThat(SignedInBrowser.body(browser.open(TestFora.member(), "/mine-fora")))
                .doesNotContain("nye beskeder", "en ny besked");
    }

    @Test
    void nobodyIsToldWhatTheyDoNotWantToKnow() {
        assertThat(browser.post(TestFora.member(), "/mine-fora/beskeder", "oensket", "AGENDA"))
                .hasStatus3xxRedirection();
        minutes(1);
        assertThat(told(TestFora.member())).containsExactly("AGENDA");
        assertThat(told(TestFora.chair())).containsExactly("AGENDA", "MINUTES");
    }

    @Test
    void whoeverHasATaskIsToldAndToldOnceThatItIsLate() {
        task("Dorte Direktør", LocalDate.now(DanishDates.ZONE).minusDays(2));
        task("En, der ikke sidder her", LocalDate.now(DanishDates.ZONE).minusDays(2));
        for (int i = 0; i < 2; i++) {
            askers.run(Asker.system(Asker.FORA), reminders::remind);
        }
        assertThat(told(TestFora.member())).containsExactly("AGENDA", "TASK", "OVERDUE");
        assertThat(told(TestFora.chair())).containsExactly("AGENDA");
    }

    @Test
    void whoeverHasAnAddressGetsAMailThatSaysWhatAndWhereAndNothingElse() {
        database.superuser()
                .sql("update parties.person set secure_mail = 'finn@example.org' where id = ?")
                .param(TestFora.chair().person())
                .update();
        minutes(1);
        for (int i = 0; i < 2; i++) {
            askers.run(Asker.system(Asker.FORA), mail::send);
        }
        assertThat(sent())
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter)
                                    .containsEntry("sender_organisation", Asker.LETTERS)
                                    .containsEntry(
                                            "receiver_name", "Finn Formand <finn@example.org>");
                            assertThat(letter.get("body").toString())
                                    .contains(
                                            "Referatet af " + forum.name(),
                                            "http://localhost:8080" + meeting.href() + "/referat")
                                    .doesNotContain(SECRET);
                        });
        assertThat(
                        htmlUnescape(
                                SignedInBrowser.keep(
                                        "notices-sent",
                                        browser.open(
                                                TestFora.secretary(),
                                                "/mine-fora/forum/" + forum.id() + "/beskeder"))))
                .contains("Finn Formand", "også som e-mail", "Dorte Direktør", "Ikke endnu");
    }

    private List<Map<String, Object>> sent() {
        return database.superuser()
                .sql(
                        """
                        select sender_organisation, receiver_name, body from exchange.outgoing
                        where case_id = ? and purpose = 'forum-notice'
                        """)
                .param(forum.id())
                .query()
                .listOfRows();
    }

    @Test
    void whatWasSentIsForTheSecretariatAndWhatOneWasToldForOneself() {
        var there = "/mine-fora/forum/" + forum.id() + "/beskeder";
        for (var other :
                List.of(TestFora.member(), TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(browser.open(other, there)).hasStatus(404);
        }
        for (var other : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(seen(other)).isZero();
            as.run(
                    other,
                    () ->
                            jdbc.sql(
                                            "select forums.tell(?, 'AGENDA', 'x', '', 'Falsk', '/', now())")
                                    .param(forum.id())
                                    .query()
                                    .listOfRows());
        }
        assertThat(seen(TestFora.member())).isEqualTo(1);
        assertThat(told(TestFora.member())).containsExactly("AGENDA");
    }

    private int seen(Asker who) {
        return as.as(
                who,
                () ->
                        jdbc.sql("select count(*) from forums.notice where forum_id = ?")
                                .param(forum.id())
                                .query(Integer.class)
                                .single());
    }
}
