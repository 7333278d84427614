package dk.samspil.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilTest
class AgendasTest {

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Items items;
    @Autowired ItemOrder order;
    @Autowired Sections sections;
    @Autowired Enclosures enclosures;
    @Autowired Agendas agendas;
    @Autowired SignedInBrowser browser;

    private Forum forum;
    private ForumMeeting meeting;

    @BeforeEach
    void aMeeting() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.of(2027, 6, 10));
    }

    private Agenda forMembers() {
        return as.as(TestFora.member(), () -> agendas.forMembers(meeting.id()).orElseThrow());
    }

    @Test
    void nothingIsPublishedUntilEveryItemIsSignedOff() {
        assertThat(writes.publish(forum, meeting))
                .isEqualTo(ForumChange.Refused.because("agendas.refused.empty"));
        var item = writes.write(meeting, "Budget 2028", false, "Baggrunden");
        as.run(TestFora.secretary(), () -> items.reopen(item));
        assertThat(writes.publish(forum, meeting))
                .isEqualTo(ForumChange.Refused.because("agendas.refused.unsigned", "Budget 2028"));
        as.run(TestFora.member(), () -> assertThat(agendas.forMembers(meeting.id())).isEmpty());
    }

    @Test
    void membersReadThePublishedEditionAndNotWhatIsWrittenAfterwards() {
        var item = writes.write(meeting, "Budget 2028", false, "Første udgave");
        writes.publish(forum, meeting);
        as.run(TestFora.secretary(), () -> sections.save(item, "background", 1, "Anden udgave"));
        assertThat(forMembers().items().getFirst().parts())
                .extracting(AgendaItem.Written::text)
                .contains("Første udgave");
        writes.publish(forum, meeting);
        assertThat(forMembers().edition()).isEqualTo(2);
        assertThat(forMembers().items().getFirst().parts())
                .extracting(AgendaItem.Written::text)
                .contains("Anden udgave");
    }

    @Test
    void whatComesAfterPublicationIsASupplementBehindTheNumbersThatAreKnown() {
        writes.write(meeting, "Et", false, "a");
        var second = writes.write(meeting, "To", true, "b");
        writes.publish(forum, meeting);
        var late = writes.write(meeting, "Tre", false, "c");
        var published = as.as(TestFora.secretary(), () -> items.find(second.id()).orElseThrow());
        writes.enclose(published, "Eftersendt notat", false, 1, "notat");
        as.run(
                TestFora.secretary(),
                () ->
                        assertThat(order.move(late, true))
                                .isEqualTo(ForumChange.Refused.because("agendas.refused.numbers")));
        writes.publish(forum, meeting);
        var agenda = forMembers();
        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("Et", "To", "Tre");
        assertThat(agenda.items())
                .extracting(AgendaItem::supplementary)
                .containsExactly(false, false, true);
        assertThat(agenda.items().get(1).enclosures())
                .singleElement()
                .extracting(AgendaItem.Enclosed::late)
                .isEqualTo(true);
    }

    @Test
    void itemsAreOrderedByHandAndTimesFollow() {
        var one = writes.write(meeting, "Et", false, "a");
        var two = writes.write(meeting, "To", false, "b");
        as.run(
                TestFora.secretary(),
                () -> {
                    assertThat(order.move(two, true)).isInstanceOf(ForumChange.Saved.class);
                    var now = items.of(meeting.id());
                    assertThat(now).extracting(DraftItem::title).containsExactly("To", "Et");
                    assertThat(ItemOrder.times(meeting.startsAt(), now).get(one.id()))
                            .hasToString("09:20");
                    order.keep(meeting.id(), List.of(one.id(), two.id()));
                    assertThat(items.of(meeting.id()))
                            .extracting(DraftItem::title)
                            .containsExactly("Et", "To");
                });
    }

    @Test
    void twoWhoWriteAtOnceOverwriteNothingAndTheSlowerSeesBothTexts() {
        var item = writes.write(meeting, "Budget", false, "Fælles tekst");
        var address = item.href() + "/del/background";
        assertThat(
                        browser.post(
                                TestFora.secretary(),
                                address,
                                "version",
                                "1",
                                "text",
                                "Den hurtiges"))
                .hasStatus(302);
        var slower =
                browser.post(
                        TestFora.secretary(), address, "version", "1", "text", "Den langsommes");
        assertThat(slower).hasStatus(409);
        assertThat(SignedInBrowser.keep("section-conflict", slower))
                .contains("Den hurtiges", "Den langsommes", "Intet er overskrevet");
        as.run(
                TestFora.secretary(),
                () ->
                        assertThat(sections.find(item.id(), "background").orElseThrow().text())
                                .isEqualTo("Den hurtiges"));
    }

    @Test
    void aPartThatSomebodyWritesInIsHeldFromTheOthers() {
        var item = writes.write(meeting, "Budget", false, "Tekst");
        as.run(
                TestFora.secretary(),
                () ->
                        assertThat(sections.hold(item, "background"))
                                .isInstanceOf(ForumChange.Saved.class));
        var colleague = TestFora.secretaryElsewhere();
        test.seatSecretary(forum, colleague);
        as.run(
                colleague,
                () ->
                        assertThat(sections.hold(item, "background"))
                                .isEqualTo(
                                        ForumChange.Refused.because(
                                                "agendas.refused.held", "Sille Sekretær")));
        assertThat(SignedInBrowser.body(browser.open(colleague, item.href())))
                .contains("Sille Sekretær skriver her");
        as.run(TestFora.secretary(), () -> sections.save(item, "background", 1, "Færdig"));
        as.run(
                colleague,
                () ->
                        assertThat(sections.hold(item, "background"))
                                .isInstanceOf(ForumChange.Saved.class));
    }

    @Test
    void aMembersProposalIsTheMembersUntilTheSecretariatTakesItOver() {
        var proposed =
                browser.post(
                        TestFora.member(),
                        meeting.href() + "/punkter",
                        "title",
                        "Mit forslag",
                        "kind",
                        "DISCUSSION",
                        "minutes",
                        "10");
        assertThat(proposed).hasStatus(302);
        var address = proposed.getResponse().getRedirectedUrl();
        assertThat(browser.open(TestFora.chair(), address)).hasStatus(404);
        assertThat(
                        browser.post(
                                TestFora.member(),
                                address + "/del/background",
                                "version",
                                "0",
                                "text",
                                "Derfor"))
                .hasStatus(302);
        assertThat(browser.post(TestFora.member(), address + "/overtag")).hasStatus(404);
        assertThat(browser.post(TestFora.secretary(), address + "/overtag")).hasStatus(302);
        assertThat(
                        browser.post(
                                TestFora.member(),
                                address + "/del/background",
                                "version",
                                "1",
                                "text",
                                "Nej"))
                .hasStatus(404);
        assertThat(SignedInBrowser.keep("item-proposer", browser.open(TestFora.member(), address)))
                .contains("Derfor", "Sekretariatet skriver videre");
    }

    @Test
    void proposalsCloseWithTheirDeadline() {
        var soon = test.meeting(forum, LocalDate.now(DanishDates.ZONE).plusDays(3));
        var refused =
                browser.post(
                        TestFora.member(),
                        soon.href() + "/punkter",
                        "title",
                        "For sent",
                        "kind",
                        "DECISION",
                        "minutes",
                        "0");
        assertThat(refused).hasStatus(422);
        assertThat(SignedInBrowser.body(refused)).contains("Fristen for at foreslå punkter var");
    }

    @Test
    void itemsAndEnclosuresDoNotExistForThoseWhoDoNotSitInTheForum() {
        var item = writes.write(meeting, "Hemmeligt", true, "x");
        writes.enclose(item, "Notat", true, 1, "y");
        writes.publish(forum, meeting);
        var enclosure = as.as(TestFora.secretary(), () -> enclosures.of(item.id()).getFirst().id());
        for (var stranger : List.of(TestFora.outsider(), TestFora.secretaryElsewhere())) {
            for (var address :
                    List.of(
                            meeting.href(),
                            item.href(),
                            item.href() + "/del/background",
                            item.href() + "/bilag/" + enclosure,
                            meeting.href() + "/dagsorden.pdf",
                            meeting.href() + "/dagsorden.html",
                            meeting.href() + "/bilag/1-1")) {
                assertThat(browser.open(stranger, address)).as(address).hasStatus(404);
            }
            as.run(
                    stranger,
                    () -> {
                        assertThat(items.find(item.id())).isEmpty();
                        assertThat(enclosures.pages(enclosure)).isEmpty();
                        assertThat(enclosures.openPages(enclosure)).isEmpty();
                        assertThat(agendas.forMembers(meeting.id())).isEmpty();
                    });
        }
        assertThat(browser.open(TestFora.member(), meeting.href() + "/bilag/1-1")).hasStatusOk();
    }

    @Test
    void theSecretariatsPagesShowTheWholeWay() {
        var item = writes.write(meeting, "Budget 2028", false, "Baggrund");
        writes.enclose(item, "Regneark", false, 2, "tal");
        var page =
                SignedInBrowser.keep("agenda", browser.open(TestFora.secretary(), meeting.href()));
        assertThat(page).contains("Budget 2028", "Offentliggør dagsordenen", "kl. 09.00");
        assertThat(SignedInBrowser.keep("item", browser.open(TestFora.secretary(), item.href())))
                .contains("at budgettet godkendes", "Regneark");
        assertThat(browser.post(TestFora.secretary(), meeting.href() + "/offentliggoer"))
                .hasStatus(302);
        assertThat(
                        SignedInBrowser.keep(
                                "agenda-member", browser.open(TestFora.member(), meeting.href())))
                .contains("Bilag 1: Regneark", "Hent som PDF")
                .doesNotContain("Offentliggør igen");
    }
}
