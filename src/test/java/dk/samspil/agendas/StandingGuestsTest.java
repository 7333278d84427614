package dk.samspil.agendas;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.StandingGuest;
import dk.samspil.forums.StandingGuests;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/// Whom a forum often invites is offered, and invited by nobody but its secretariat.
@SamspilTest
class StandingGuestsTest {

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired StandingGuests standing;
    @Autowired ItemGuests invitations;
    @Autowired SignedInBrowser browser;

    private Forum forum;
    private ForumMeeting meeting;
    private DraftItem item;

    @BeforeEach
    void anItem() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.now().plusDays(30));
        item = writes.write(meeting, "Punkt med gæst", false, "Baggrund");
    }

    private StandingGuest added(String... fields) {
        assertThat(browser.post(TestFora.secretary(), forum.href() + "/gaester", fields))
                .hasStatus(302);
        return as.as(TestFora.secretary(), () -> standing.of(forum.id()).getFirst());
    }

    private StandingGuest ulla() {
        var person = TestFora.outsider().person().toString();
        return added("person", person, "function", "projektleder", "since", "1-1-2026");
    }

    private String press(StandingGuest guest) {
        return item.href() + "/gaester/staaende/" + guest.id();
    }

    private List<Guest> invited() {
        return as.as(TestFora.secretary(), () -> invitations.of(item.id()));
    }

    @Test
    void aStandingGuestIsOfferedAtTheItemAndInvitedWithOnePress() {
        var guest = ulla();
        assertThat(keep("forum-standing", browser.open(TestFora.secretary(), forum.href())))
                .contains("Ulla Udenfor", "projektleder", "Tilbyd ikke mere")
                .doesNotContain("??");
        assertThat(keep("item-standing", browser.open(TestFora.secretary(), item.href())))
                .contains("Inviter stående gæst: Ulla Udenfor, projektleder")
                .doesNotContain("??");
        assertThat(invited()).as("nobody is invited by himself").isEmpty();
        assertThat(browser.post(TestFora.secretary(), press(guest))).hasStatus(302);
        assertThat(invited())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.person()).isEqualTo(guest.person());
                            assertThat(each.comesAt()).isEqualTo(meeting.startsAt());
                            assertThat(each.closedToo()).isFalse();
                        });
        assertThat(body(browser.open(TestFora.secretary(), item.href())))
                .doesNotContain("Inviter stående gæst");
        assertThat(browser.post(TestFora.secretary(), press(guest))).hasStatus(404);
    }

    @Test
    void aGuestReadsNothingBeforeTheInvitationAndTheItemAfterIt() {
        var guest = ulla();
        writes.publish(forum, meeting);
        assertThat(as.as(TestFora.outsider(), invitations::mine))
                .noneMatch(each -> each.forum().equals(forum.name()));
        browser.post(TestFora.secretary(), press(guest));
        assertThat(as.as(TestFora.outsider(), invitations::mine))
                .anyMatch(each -> each.forum().equals(forum.name()));
    }

    @Test
    void whoseTimeIsOverOnTheDayOfTheMeetingIsNotOffered() {
        var guest = ulla();
        assertThat(
                        browser.post(
                                TestFora.secretary(),
                                forum.href() + "/gaester/" + guest.id() + "/slut"))
                .hasStatus(302);
        assertThat(body(browser.open(TestFora.secretary(), item.href())))
                .doesNotContain("Inviter stående gæst");
        assertThat(browser.post(TestFora.secretary(), press(guest))).hasStatus(404);
    }

    @Test
    void namesThatAreMissingPeriodsTurnedRoundAndTheSameTwiceAreRefused() {
        var to = forum.href() + "/gaester";
        browser.post(TestFora.secretary(), to, "name", " ", "since", "1-1-2026");
        browser.post(TestFora.secretary(), to, "name", "Ole Opdigtet", "since", "");
        browser.post(
                TestFora.secretary(),
                to,
                "name",
                "Ole Opdigtet",
                "since",
                "2-1-2026",
                "until",
                "1-1-2026");
        as.run(TestFora.secretary(), () -> assertThat(standing.of(forum.id())).isEmpty());
        added("name", "Ole Opdigtet", "since", "1-1-2026");
        added("name", "Ole Opdigtet", "since", "1-2-2026");
        as.run(TestFora.secretary(), () -> assertThat(standing.of(forum.id())).hasSize(1));
    }

    @Test
    void nobodyButTheSecretariatSeesTheListOrChangesIt() {
        var guest = ulla();
        for (var other :
                List.of(TestFora.member(), TestFora.chair(), TestFora.secretaryElsewhere())) {
            as.run(other, () -> assertThat(standing.of(forum.id())).isEmpty());
            for (var address :
                    List.of(
                            forum.href() + "/gaester",
                            forum.href() + "/gaester/" + guest.id() + "/slut",
                            press(guest))) {
                assertThat(browser.post(other, address, "name", "X", "since", "1-1-2026"))
                        .hasStatus(404);
            }
            var forged =
                    new StandingGuest(
                            UUID.randomUUID(),
                            forum.id(),
                            null,
                            "Snyd",
                            "",
                            "",
                            LocalDate.of(2026, 1, 1),
                            null);
            assertThatThrownBy(() -> as.run(other, () -> standing.add(forged)))
                    .isInstanceOf(DataAccessException.class);
            as.run(other, () -> standing.end(guest, LocalDate.of(2026, 1, 2)));
        }
        assertThat(body(browser.open(TestFora.member(), forum.href())))
                .doesNotContain("Stående gæster", "Ulla Udenfor");
        as.run(
                TestFora.secretary(),
                () ->
                        assertThat(standing.of(forum.id()))
                                .singleElement()
                                .extracting(StandingGuest::until)
                                .isNull());
    }
}
