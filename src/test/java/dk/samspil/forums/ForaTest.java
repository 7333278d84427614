package dk.samspil.forums;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
class ForaTest {

    @Autowired TestFora test;
    @Autowired TestCases as;
    @Autowired Fora fora;
    @Autowired Members members;
    @Autowired Parts parts;
    @Autowired MeetingPlan plan;
    @Autowired PublicMeetings everybody;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;
    @Autowired OwnerDatabase database;

    private int status(Asker asker, String address) {
        return browser.open(asker, address).getResponse().getStatus();
    }

    @Test
    void theFounderIsItsSecretariatAndItBeginsWithTheUsualParts() {
        var forum = test.found();
        assertThat(forum.editing()).isTrue();
        as.run(
                TestFora.secretary(),
                () -> {
                    assertThat(members.of(forum.id()))
                            .extracting(Member::role)
                            .containsExactly(
                                    MemberRole.CHAIR, MemberRole.MEMBER, MemberRole.SECRETARIAT);
                    assertThat(parts.of(forum.id()))
                            .hasSize(6)
                            .first()
                            .extracting(Part::label)
                            .isEqualTo("Baggrund for sagens fremlæggelse");
                });
    }

    @Test
    void whoSitsInAForumReadsItAndCannotChangeIt() {
        var forum = test.found();
        assertThat(status(TestFora.member(), forum.href())).isEqualTo(200);
        assertThat(
                        SignedInBrowser.keep(
                                "forum-member", browser.open(TestFora.member(), forum.href())))
                .contains("Finn Formand")
                .doesNotContain("Giv plads");
        assertThat(browser.post(TestFora.member(), forum.href()).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void aForumDoesNotExistForThoseWhoDoNotSitInIt() {
        var forum = test.found("Lukket forum " + System.nanoTime(), false);
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            assertThat(status(stranger, forum.href())).isEqualTo(404);
            as.run(stranger, () -> assertThat(members.of(forum.id())).isEmpty());
        }
        assertThat(
                        browser.post(
                                        TestFora.secretaryElsewhere(),
                                        forum.href(),
                                        "version",
                                        "1",
                                        "name",
                                        "Kapret",
                                        "kind",
                                        "COUNCIL")
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
        assertThat(fora.open(forum.slug())).isEmpty();
    }

    @Test
    void nobodyElsesSecretaryCanWritePastThePages() {
        var forum = test.found();
        as.run(
                TestFora.secretaryElsewhere(),
                () -> {
                    var stolen =
                            new Forum(
                                    forum.id(),
                                    "",
                                    "Kapret",
                                    forum.kind(),
                                    1084,
                                    null,
                                    "",
                                    true,
                                    1,
                                    true);
                    assertThat(fora.describe(stolen))
                            .isInstanceOf(ForumChange.ChangedMeanwhile.class);
                });
        assertThat(
                        database.superuser()
                                .sql("select name from forums.forum where id = ?")
                                .param(forum.id())
                                .query(String.class)
                                .single())
                .isEqualTo(forum.name());
    }

    @Test
    void aPlanThatIsNotPublishedIsTheSecretariatsOwn() {
        var forum = test.found();
        as.run(
                TestFora.secretary(),
                () ->
                        plan.plan(
                                List.of(forum.id()),
                                List.of(TestFora.DAY, TestFora.DAY.plusDays(7), TestFora.DAY),
                                java.time.LocalTime.of(9, 0),
                                java.time.LocalTime.of(11, 0),
                                "Rådhuset"));
        as.run(TestFora.member(), () -> assertThat(plan.of(forum.id())).isEmpty());
        assertThat(everybody.of(forum.id())).isEmpty();
        as.run(TestFora.secretary(), () -> assertThat(plan.publish(forum.id(), 2027)).isEqualTo(2));
        as.run(TestFora.member(), () -> assertThat(plan.of(forum.id())).hasSize(2));
        assertThat(everybody.of(forum.id())).hasSize(2);
    }

    @Test
    void everybodyReadsThePublishedPlanOfAnOpenForumWithoutSigningIn() {
        var forum = test.found();
        var meeting = test.meeting(forum, TestFora.DAY);
        assertThat(anybody.get().uri(forum.publicHref()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("14. januar 2027", "Regionsgården")
                .doesNotContain("Dorte Direktør", meeting.id().toString());
        assertThat(anybody.get().uri("/fora").exchange()).hasStatusOk();
        assertThat(anybody.get().uri("/fora/findes-ikke").exchange()).hasStatus(404);
        assertThat(anybody.get().uri(forum.href()).exchange()).hasStatus(302);
    }

    @Test
    void whoWasSlowerIsToldAndOverwritesNothing() {
        var forum = test.found();
        var meeting = test.meeting(forum, TestFora.DAY);
        as.run(
                TestFora.secretary(),
                () -> {
                    assertThat(plan.change(meeting)).isInstanceOf(ForumChange.Saved.class);
                    assertThat(plan.change(meeting))
                            .isEqualTo(new ForumChange.ChangedMeanwhile("Sille Sekretær", ""));
                });
    }

    @Test
    void thePlanPageShowsAClashWithItsReason() {
        var name = "Fællesskabet " + System.nanoTime();
        var one = test.found();
        var other = test.found(name, true);
        var day = LocalDate.of(2031, 5, 7);
        test.meeting(one, day);
        test.meeting(other, day);
        var page = browser.open(TestFora.secretary(), "/mine-fora-plan?aar=2031");
        assertThat(SignedInBrowser.keep("plan", page))
                .contains(
                        name
                                + " mødes samtidig; i begge sidder Dorte Direktør, Finn Formand, Sille Sekretær.")
                .contains(name + " mødes samtidig samme sted.");
    }

    @Test
    void theLastOfTheSecretariatCannotLeave() {
        var forum = test.found();
        as.run(
                TestFora.secretary(),
                () -> {
                    var last =
                            members.of(forum.id()).stream()
                                    .filter(member -> member.role() == MemberRole.SECRETARIAT)
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(members.end(last, LocalDate.now(DanishDates.ZONE)))
                            .isEqualTo(ForumChange.Refused.because("forums.refused.lastSecretary"));
                });
    }

    @Test
    void aSecretaryFoundsPlansAndSeatsThroughThePages() {
        test.found();
        var name = "Nyt udvalg " + System.nanoTime();
        var founded =
                browser.post(
                        TestFora.secretary(),
                        "/mine-fora/nyt",
                        "name",
                        name,
                        "kind",
                        "POLITICAL",
                        "region",
                        "1084",
                        "about",
                        "",
                        "open",
                        "true",
                        "layout",
                        "SHORT");
        assertThat(founded).hasStatus(302);
        var address = founded.getResponse().getRedirectedUrl();
        var seated =
                browser.post(
                        TestFora.secretary(),
                        address + "/medlemmer",
                        "person",
                        TestFora.member().person().toString(),
                        "organisation",
                        "159",
                        "role",
                        "MEMBER",
                        "since",
                        "1-1-2026");
        assertThat(seated).hasStatus(302);
        assertThat(SignedInBrowser.keep("forum", browser.open(TestFora.secretary(), address)))
                .contains("Dorte Direktør", "Gladsaxe", "Indstilling");
        assertThat(
                        browser.post(
                                TestFora.secretary(),
                                address + "/dele",
                                "key",
                                "background",
                                "label",
                                "Resumé",
                                "key",
                                "ny",
                                "label",
                                "Høringssvar"))
                .hasStatus(302);
        assertThat(SignedInBrowser.body(browser.open(TestFora.secretary(), address)))
                .contains("Resumé", "Høringssvar");
        var bad =
                browser.post(
                        TestFora.secretary(),
                        "/mine-fora-plan",
                        "days",
                        "32-1-2027",
                        "from",
                        "9",
                        "to",
                        "8",
                        "place",
                        "");
        assertThat(bad).hasStatus(422);
        assertThat(SignedInBrowser.body(bad)).contains("Dagen kan ikke læses", "Mødet skal slutte");
    }
}
