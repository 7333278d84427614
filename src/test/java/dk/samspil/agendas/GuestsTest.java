package dk.samspil.agendas;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A guest sees one item and its enclosures; a committee recommends, and the forum reads it.
@SamspilTest
class GuestsTest {

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Fora fora;
    @Autowired Items items;
    @Autowired Invitations invitations;
    @Autowired Preparations preparations;
    @Autowired Sections sections;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;

    private Forum forum;
    private ForumMeeting meeting;
    private DraftItem item;

    @BeforeEach
    void anAgendaOfTwoItems() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.now().plusDays(30));
        item = writes.write(meeting, "Kurser for gæster", false, "Gæstens baggrund.");
        writes.enclose(item, "Kursusplan", false, 1, "aabent");
        writes.enclose(item, "Pris", true, 1, "lukket");
        writes.write(meeting, "Ikke for gæster", false, "Kun medlemmer.");
    }

    private void invite(String... more) {
        var fields = new ArrayList<>(List.of("organisation", "Kursushuset"));
        fields.addAll(List.of("comesAt", "9.30", "leavesAt", "10"));
        fields.addAll(List.of(more));
        assertThat(
                        browser.post(
                                TestFora.secretary(),
                                item.href() + "/gaester",
                                fields.toArray(String[]::new)))
                .hasStatus(302);
    }

    private List<Invitation> mine() {
        return as.as(TestFora.outsider(), invitations::mine);
    }

    @Test
    void aGuestSeesThatItemAndItsOpenEnclosuresAndNothingElse() {
        invite("person", TestFora.outsider().person().toString());
        assertThat(mine()).isEmpty();
        writes.publish(forum, meeting);
        var invitation = mine().getFirst();
        assertThat(body(browser.open(TestFora.outsider(), "/mine-fora")))
                .contains("Du er inviteret til " + forum.name(), invitation.href());
        var page = keep("invitation", browser.open(TestFora.outsider(), invitation.href()));
        assertThat(page)
                .contains("Kurser for gæster", "Gæstens baggrund.", "kl. 09.30")
                .contains("Bilag 1: Kursusplan", "Bilag 2: lukket")
                .doesNotContain("Ikke for gæster", "Bilag 2: Pris", "??");
        var files = invitation.href() + "/bilag/";
        assertThat(browser.open(TestFora.outsider(), files + "1-1")).hasStatusOk();
        assertThat(browser.open(TestFora.outsider(), files + "1-2")).hasStatus(404);
        assertThat(browser.open(TestFora.outsider(), files + "2-1")).hasStatus(404);
        assertThat(browser.open(TestFora.outsider(), meeting.href())).hasStatus(404);
        for (var other :
                List.of(TestFora.secretaryElsewhere(), TestFora.member(), TestFora.secretary())) {
            assertThat(browser.open(other, invitation.href())).hasStatus(404);
        }
        as.run(
                TestFora.outsider(),
                () -> {
                    assertThat(count("agendas.published_item")).isZero();
                    assertThat(count("agendas.enclosure_pages")).isZero();
                    assertThat(count("agendas.guest")).isZero();
                });
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where forum_id = ?")
                .param(forum.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void aGuestWhoMayReadsClosedEnclosuresAndNoneOnceTheInvitationIsTakenBack() {
        invite("person", TestFora.outsider().person().toString(), "closedToo", "true");
        writes.publish(forum, meeting);
        var invitation = mine().getFirst();
        assertThat(browser.open(TestFora.outsider(), invitation.href() + "/bilag/1-2"))
                .hasStatusOk();
        var guest = as.as(TestFora.secretary(), () -> invitations.of(item.id()).getFirst());
        var gone = item.href() + "/gaester/" + guest.id() + "/fjern";
        assertThat(browser.post(TestFora.member(), gone)).hasStatus(404);
        assertThat(browser.post(TestFora.secretary(), gone)).hasStatus(302);
        assertThat(browser.open(TestFora.outsider(), invitation.href())).hasStatus(404);
        assertThat(browser.open(TestFora.outsider(), invitation.href() + "/bilag/1-1"))
                .hasStatus(404);
    }

    @Test
    void membersSeeWhoComesAndEverybodyDoesNot() {
        invite("name", "Ole Oplægsholder");
        assertThat(keep("item-guests", browser.open(TestFora.secretary(), item.href())))
                .contains("Ole Oplægsholder", "Kursushuset", "Logger ikke ind")
                .doesNotContain("??");
        writes.publish(forum, meeting);
        assertThat(body(browser.open(TestFora.member(), meeting.href())))
                .contains("Ole Oplægsholder, Kursushuset, kl. 09.30 – kl. 10.00");
        var address = forum.publicHref() + "/" + meeting.heldOn();
        for (var page : List.of(address, address + "/dagsorden.html")) {
            assertThat(body(anybody.get().uri(page).exchange()))
                    .contains("Kurser for gæster")
                    .doesNotContain("Ole Oplægsholder");
        }
    }

    @Test
    void timesOutsideTheMeetingAndGuestsWithoutANameAreRefused() {
        invite("name", " ");
        browser.post(
                TestFora.secretary(),
                item.href() + "/gaester",
                "name",
                "Ole",
                "comesAt",
                "13",
                "leavesAt",
                "14");
        as.run(TestFora.secretary(), () -> assertThat(invitations.of(item.id())).isEmpty());
    }

    private Forum committee() {
        var committee = test.found("Udvalg " + System.nanoTime(), false);
        as.run(
                TestFora.secretary(),
                () ->
                        fora.describe(
                                new Forum(
                                        forum.id(),
                                        forum.slug(),
                                        forum.name(),
                                        forum.kind(),
                                        forum.region(),
                                        committee.id(),
                                        "",
                                        true,
                                        forum.version(),
                                        true)));
        return committee;
    }

    @Test
    void whatTheCommitteeDecidesIsItsRecommendationOnTheItem() {
        var committee = committee();
        assertThat(body(browser.open(TestFora.secretary(), item.href())))
                .contains("Udvalget har intet møde før forummets");
        var before = test.meeting(committee, LocalDate.now().plusDays(10));
        assertThat(browser.post(TestFora.secretary(), item.href() + "/forberedelse/spoerg"))
                .hasStatus(302);
        var asked = as.as(TestFora.secretary(), () -> items.of(before.id()).getFirst());
        assertThat(asked.title()).isEqualTo("Kurser for gæster");
        as.run(
                TestFora.secretary(),
                () -> {
                    assertThat(sections.find(asked.id(), "background").orElseThrow().text())
                            .isEqualTo("Gæstens baggrund.");
                    items.signOff(asked);
                });
        writes.publish(committee, before);
        var minutes = before.href() + "/referat";
        browser.post(TestFora.secretary(), minutes + "/skriv/fremmoede", "version", "0");
        browser.post(
                TestFora.secretary(),
                minutes + "/punkt/1",
                "version",
                "0",
                "outcome",
                "OTHERWISE",
                "text",
                "Udvalget anbefaler kun halvdelen af kurserne.");
        browser.post(TestFora.secretary(), minutes + "/skriv/offentliggoer");
        assertThat(keep("item-prepared", browser.open(TestFora.secretary(), item.href())))
                .contains("Udvalget anbefaler kun halvdelen af kurserne.", "Punktet hos Udvalg")
                .doesNotContain("??");
        writes.publish(forum, meeting);
        assertThat(keep("agenda-recommended", browser.open(TestFora.member(), meeting.href())))
                .contains("Indstilling fra " + committee.name())
                .contains("Udvalget anbefaler kun halvdelen af kurserne.");
        var address = forum.publicHref() + "/" + meeting.heldOn();
        assertThat(body(anybody.get().uri(address).exchange())).doesNotContain("halvdelen");
        var version =
                as.as(
                        TestFora.secretary(),
                        () -> preparations.of(item.id()).orElseThrow().version());
        assertThat(recommend(version - 1, "true")).hasStatus(302);
        assertThat(recommend(version, "true")).hasStatus(302);
        writes.publish(forum, meeting);
        assertThat(body(anybody.get().uri(address).exchange())).contains("Alle kurserne");
        assertThat(recommend(version + 1, "false")).hasStatus(302);
        assertThat(body(anybody.get().uri(address).exchange())).doesNotContain("Alle kurserne");
        assertThat(recommend(version + 2, "true")).hasStatus(302);
        writes.publish(forum, meeting);
        assertThat(body(anybody.get().uri(address).exchange())).contains("Alle kurserne");
        as.run(TestFora.secretary(), () -> items.describe(closed()));
        assertThat(body(anybody.get().uri(address).exchange()))
                .contains("Lukket punkt")
                .doesNotContain("Alle kurserne");
        assertThat(browser.post(TestFora.member(), item.href() + "/forberedelse")).hasStatus(404);
    }

    private MvcTestResult recommend(int version, String open) {
        return browser.post(
                TestFora.secretary(),
                item.href() + "/forberedelse",
                "version",
                "" + version,
                "text",
                "Alle kurserne",
                "open",
                open);
    }

    private DraftItem closed() {
        var now = items.find(item.id()).orElseThrow();
        return new DraftItem(
                now.id(),
                now.meeting(),
                now.forum(),
                now.position(),
                now.number(),
                now.kind(),
                now.title(),
                now.fileNumber(),
                true,
                now.minutes(),
                now.state(),
                now.supplementary(),
                now.proposedBy(),
                now.proposedByName(),
                now.signedOffBy(),
                now.signedOffAt(),
                now.version());
    }
}
