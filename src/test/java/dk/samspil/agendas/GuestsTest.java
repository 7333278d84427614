package dk.samspil.agendas;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.calendar.DanishDates;
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

/// A guest sees one item and its enclosures.
@SamspilTest
class GuestsTest {

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired ItemGuests invitations;
    @Autowired JdbcClient jdbc;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;

    private Forum forum;
    private ForumMeeting meeting;
    private DraftItem item;

    @BeforeEach
    void anAgendaOfTwoItems() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.now(DanishDates.ZONE).plusDays(30));
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
        return as.as(TestFora.outsider(), invitations::mine).stream()
                .filter(one -> one.forum().equals(forum.name()))
                .toList();
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
}
