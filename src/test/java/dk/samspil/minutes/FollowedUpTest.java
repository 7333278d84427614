package dk.samspil.minutes;

import static dk.samspil.minutes.ForumSheetsTest.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.Sections;
import dk.samspil.agendas.TestAgendas;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.Members;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
class FollowedUpTest {

    private static final String SECRET = "flodhestesagen";

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Items items;
    @Autowired Sections sections;
    @Autowired Members members;
    @Autowired ForumTasks tasks;
    @Autowired ForumSearch search;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;
    @Autowired JdbcConnectionDetails connection;

    private Forum forum;
    private ForumMeeting meeting;
    private String matter;

    @BeforeEach
    void aMeetingIsHeld() {
        matter = "29.30.00-A00-" + System.nanoTime();
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.of(2027, 4, 8));
        writes.write(meeting, "Fordeling af ventelisten", false, "Ventelister fordeles", matter);
        writes.write(meeting, "Om " + SECRET, true, SECRET, matter);
        writes.publish(forum, meeting);
        var minutes = meeting.href() + "/referat";
        post(minutes + "/skriv/fremmoede", "version", "0");
        post(
                minutes + "/punkt/1",
                "version",
                "0",
                "outcome",
                "POSTPONED",
                "text",
                "Udsat til tal foreligger.");
        post(minutes + "/punkt/2", "version", "0", "outcome", "NOTED", "text", SECRET + " noteret");
    }

    private void post(String address, String... fields) {
        assertThat(browser.post(TestFora.secretary(), address, fields)).as(address).hasStatus(302);
    }

    private void publish() {
        post(meeting.href() + "/referat/skriv/offentliggoer");
    }

    private List<DraftItem> agendaOf(ForumMeeting later) {
        return as.as(TestFora.secretary(), () -> items.of(later.id()));
    }

    @Test
    void whatWasPostponedComesBackByItselfWithItsText() {
        publish();
        var later = test.meeting(forum, LocalDate.of(2027, 6, 3));
        var titles = agendaOf(later).stream().map(DraftItem::title).toList();
        assertThat(titles).contains("Fordeling af ventelisten").doesNotContain("Om " + SECRET);
        var back = agendaOf(later).get(titles.indexOf("Fordeling af ventelisten"));
        as.run(
                TestFora.secretary(),
                () ->
                        assertThat(sections.find(back.id(), "background").orElseThrow().text())
                                .isEqualTo("Ventelister fordeles"));
        test.meeting(forum, LocalDate.of(2027, 7, 1));
        assertThat(agendaOf(later))
                .extracting(DraftItem::title)
                .containsOnlyOnce("Fordeling af ventelisten");
    }

    private void task(String what, LocalDate due) {
        var seat =
                as.as(
                        TestFora.secretary(),
                        () -> members.of(forum.id()).getFirst().id().toString());
        post(
                meeting.href() + "/referat/punkt/1/opgave",
                "what",
                what,
                "member",
                seat,
                "due",
                due.toString(),
                "reportTo",
                forum.id().toString());
    }

    @Test
    void aTaskComesBackOntoTheFirstAgendaAfterItsDate() {
        var before = test.meeting(forum, LocalDate.of(2027, 5, 6));
        task("Indhent tal", LocalDate.of(2027, 5, 20));
        assertThat(agendaOf(before))
                .extracting(DraftItem::title)
                .doesNotContain("Opfølgning: Indhent tal");
        var later = test.meeting(forum, LocalDate.of(2027, 6, 3));
        assertThat(agendaOf(later))
                .filteredOn(item -> item.title().equals("Opfølgning: Indhent tal"))
                .singleElement()
                .satisfies(item -> assertThat(item.fileNumber()).isEqualTo(matter));
    }

    @Test
    void tasksAreListedOverdueFirstAndTickedOffWithWhatCameOfThem() {
        task("Kommer senere", LocalDate.now(DanishDates.ZONE).plusYears(1));
        task("Er for sent", LocalDate.now(DanishDates.ZONE).minusDays(10));
        var at = "/mine-fora/opgaver?forum=" + forum.id();
        var list = SignedInBrowser.keep("tasks", browser.open(TestFora.member(), at));
        assertThat(list.indexOf("Er for sent"))
                .isPositive()
                .isLessThan(list.indexOf("Kommer senere"));
        assertThat(list).contains("tone-late", "Finn Formand").doesNotContain("name=\"outcome\"");
        var late =
                as.as(TestFora.member(), tasks::mine).stream()
                        .filter(task -> task.forum().equals(forum.id()))
                        .findFirst()
                        .orElseThrow();
        var done = "/mine-fora/opgaver/" + late.id() + "/udfoert";
        assertThat(browser.post(TestFora.member(), done, "version", "1")).hasStatus(404);
        assertThat(browser.post(TestFora.secretaryElsewhere(), done, "version", "1"))
                .hasStatus(404);
        post(done, "version", "1", "outcome", "Tallene er her");
        assertThat(SignedInBrowser.body(browser.open(TestFora.member(), at)))
                .contains("Tallene er her");
        assertThat(SignedInBrowser.body(browser.open(TestFora.outsider(), "/mine-fora/opgaver")))
                .doesNotContain("Tallene er her", "Kommer senere");
    }

    @Test
    void tasksAreChosenByWhoAndByWhatIsLateAndListedInASpreadsheet() throws IOException {
        task("Er for sent", LocalDate.now(DanishDates.ZONE).minusDays(10));
        task("Kommer senere", LocalDate.now(DanishDates.ZONE).plusYears(1));
        var at = "/mine-fora/opgaver?forsinket=true&forum=" + forum.id();
        assertThat(SignedInBrowser.keep("tasks-late", browser.open(TestFora.member(), at)))
                .contains("Er for sent", "Én opgave er overskredet.")
                .doesNotContain("Kommer senere", "??");
        var file = "/mine-fora/opgaver.xlsx?forum=" + forum.id();
        assertThat(cells(browser, TestFora.member(), file))
                .contains("Er for sent", "Kommer senere");
        assertThat(cells(browser, TestFora.member(), file + "&forsinket=true"))
                .contains("Er for sent", "Overskredet")
                .doesNotContain("Kommer senere");
        assertThat(cells(browser, TestFora.member(), file + "&hvem=Ingen"))
                .doesNotContain("Er for sent");
        assertThat(cells(browser, TestFora.outsider(), file)).doesNotContain("Er for sent");
    }

    @Test
    void everybodyFindsOpenWordsAndNoClosedOnes() {
        publish();
        assertThat(search.open("ventelister")).extracting(Treated::meeting).contains(meeting.id());
        assertThat(search.open(SECRET)).isEmpty();
        assertThat(search.openHistory(matter))
                .extracting(Treated::number, Treated::minuted)
                .containsExactly(tuple(1, false), tuple(1, true));
        assertThat(anybody.get().uri("/fora/soeg?q=" + SECRET).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Intet fundet");
        assertThat(anybody.get().uri("/fora/soeg?q=ventelisten").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Fordeling af ventelisten", forum.publicHref());
    }

    @Test
    void membersFindClosedWordsOfTheirForaAndOthersDoNot() {
        publish();
        as.run(
                TestFora.member(),
                () -> {
                    assertThat(search.mine(SECRET))
                            .extracting(Treated::meeting)
                            .contains(meeting.id());
                    assertThat(search.myHistory(matter)).hasSize(4);
                });
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            as.run(
                    stranger,
                    () -> {
                        assertThat(search.mine(SECRET)).isEmpty();
                        assertThat(search.myHistory(matter)).isEmpty();
                    });
        }
        assertThat(
                        SignedInBrowser.keep(
                                "search",
                                browser.open(TestFora.member(), "/mine-fora/soeg?q=" + SECRET)))
                .contains("Om " + SECRET);
    }

    /// As the functions ask: in the name of their owner, whom the policies let see all.
    @Test
    void searchGoesByIndex() {
        var one = new SingleConnectionDataSource(connection.getJdbcUrl(), "postgres", "", true);
        try {
            var database = JdbcClient.create(one);
            database.sql("set role samspil_system").update();
            database.sql("set enable_seqscan = off").update();
            for (var table :
                    List.of(
                            "agendas.public_item",
                            "agendas.published_item",
                            "minutes.public_entry",
                            "minutes.published_entry")) {
                var plan =
                        database.sql(
                                        """
                                        explain select content from %s
                                        where words @@ websearch_to_tsquery('danish', 'venteliste')
                                        """
                                                .formatted(table))
                                .query((row, n) -> row.getString(1))
                                .list();
                assertThat(String.join("\n", plan)).as(table).contains("Index Scan");
            }
        } finally {
            one.destroy();
        }
    }
}
