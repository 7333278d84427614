package dk.samspil.agendas;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A committee recommends, and the forum reads it.
@SamspilTest
class CommitteeTest {

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Fora fora;
    @Autowired Items items;
    @Autowired Preparations preparations;
    @Autowired Sections sections;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;

    private Forum forum;
    private ForumMeeting meeting;
    private DraftItem item;

    @BeforeEach
    void anItem() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.now(DanishDates.ZONE).plusDays(30));
        item = writes.write(meeting, "Kurser for gæster", false, "Gæstens baggrund.");
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
        var before = test.meeting(committee, LocalDate.now(DanishDates.ZONE).plusDays(10));
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
