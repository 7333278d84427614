package dk.samspil.transcripts;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Enclosure;
import dk.samspil.agendas.Enclosures;
import dk.samspil.agendas.ImportedItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.Sections;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.minutes.ForumSearch;
import dk.samspil.minutes.Treated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Transcripts become agendas and minutes: nothing is dropped, nothing closed gets out, and each is
/// made once.
@SamspilTest
class TransferTest {

    private static final String SECRET = "pelikanaftalen";

    private static final String MINUTES =
            """
            Referat af møde i prøveforum
            3. marts 2015 kl. 9.00 - 11.30
            Sted: Rådhuset
            Til stede: Anne Prøve og om %1$s
            1. GODKENDELSE AF DAGSORDEN
            BESLUTNING
            Godkendt.
            3. FÆLLES BUDGET FOR MARSVIN
            Sagen indledes her.
            BAGGRUND FOR SAGENS FREMLÆGGELSE
            Marsvin deles af alle.
            INDSTILLING
            Administrationen indstiller, at budgettet godkendes.

            MILJØMÆSSIGE FORHOLD
            Marsvin støjer ikke.
            JOURNALNUMMER
            %2$s
            BESLUTNING
            Indstillingen blev godkendt.
            BILAGSFORTEGNELSE
            Bilag 1: Regnskab 2014
            Bilag 2: Om %1$s (lukket bilag)
            4. LUKKET PUNKT: SAG OM %3$s
            SAGSFREMSTILLING
            Alt om %1$s.
            BESLUTNING
            Udsat til %1$s er klar, dog ikke længe.
            """;

    @Autowired ForumArchive archive;
    @Autowired TestFora fora;
    @Autowired TestCases test;
    @Autowired MeetingPlan plan;
    @Autowired Items items;
    @Autowired Sections sections;
    @Autowired Enclosures enclosures;
    @Autowired ForumSearch search;
    @Autowired SignedInBrowser browser;
    @Autowired MockMvcTester anybody;

    private String matter;
    private Forum forum;
    private KeptTranscript transcript;

    @BeforeEach
    void minutesAreReadIn() {
        matter = "29.30-" + System.nanoTime();
        forum = fora.found();
        var text = MINUTES.formatted(SECRET, matter, SECRET.toUpperCase(Locale.ROOT));
        transcript =
                test.as(
                        TestFora.secretary(),
                        () ->
                                archive.find(
                                                archive.add(
                                                        forum.id(),
                                                        SECRET + ".txt",
                                                        new byte[] {1},
                                                        List.of(text)))
                                        .orElseThrow());
    }

    private ForumMeeting held() {
        return test.as(
                TestFora.secretary(),
                () ->
                        plan.of(forum.id()).stream()
                                .filter(m -> m.heldOn().equals(LocalDate.of(2015, 3, 3)))
                                .findFirst()
                                .orElseThrow());
    }

    private List<String> asShown(String... more) {
        var fields = new ArrayList<>(List.of("version", "" + transcript.version()));
        fields.addAll(List.of("kind", "DECISION", "kind", "DECISION", "kind", "DISCUSSION"));
        fields.addAll(List.of("outcome", "AS_RECOMMENDED", "outcome", "AS_RECOMMENDED"));
        fields.addAll(List.of("outcome", "", "closed", "4"));
        fields.addAll(List.of(more));
        return fields;
    }

    private void carryOver(String... more) {
        var fields = asShown("day", "3-3-2015", "from", "9", "to", "11.30", "place", "Rådhuset");
        fields.addAll(List.of(more));
        var at = transcript.href() + "/overfoer/referat";
        assertThat(browser.post(TestFora.secretary(), at, fields.toArray(String[]::new)))
                .hasStatus(302)
                .hasRedirectedUrl(transcript.href());
    }

    @Test
    void theProposalShowsWhatEachItemWouldBecome() {
        var page =
                keep(
                        "transfer",
                        browser.open(TestFora.secretary(), transcript.href() + "/overfoer"));
        assertThat(page)
                .contains("09:00", "11:30", "name=\"place\" value=\"R", "03-03-2015")
                .contains("Tekst, der ikke passer til en del", "Marsvin støjer ikke.")
                .contains("2 bilag nævnes", "Sagen indledes her.")
                .doesNotContain("??");
        var proposed = test.as(TestFora.secretary(), () -> proposals());
        assertThat(proposed).extracting(each -> each.item().number()).containsExactly(1, 3, 4);
        assertThat(proposed.get(2).outcome()).isNull();
        assertThat(proposed.get(2).item().closed()).isTrue();
    }

    private List<ProposedItem> proposals() {
        return Proposals.of(transcript, List.of());
    }

    @Test
    void minutesBecomeThoseOfAMeetingThatWasHeldAndAreFoundByTheirMatter() {
        carryOver();
        var meeting = held();
        assertThat(meeting.place()).isEqualTo("Rådhuset");
        var minutes = keep("imported-minutes", member(meeting.href() + "/referat"));
        assertThat(minutes)
                .contains("Indlæst fra „Referat af møde i prøveforum“")
                .contains("Indstillingen blev godkendt.", "Som indstillet", "Til stede: Anne Prøve")
                .contains("Udsat til " + SECRET)
                .doesNotContain("Referatet er ikke godkendt endnu", "??");
        var agenda = keep("imported-agenda", member(meeting.href()));
        assertThat(agenda)
                .contains("3. FÆLLES BUDGET FOR MARSVIN", "Marsvin deles af alle.", matter)
                .contains("Øvrig tekst fra det indlæste dokument", "Sagen indledes her.")
                .contains("MILJØMÆSSIGE FORHOLD", "Marsvin støjer ikke.")
                .contains("Bilag 1: Regnskab 2014 (filen er ikke i Samspil)", "Om " + SECRET)
                .doesNotContain("??");
        test.run(
                TestFora.member(),
                () -> {
                    assertThat(search.myHistory(matter))
                            .extracting(Treated::meeting)
                            .containsOnly(meeting.id())
                            .hasSize(2);
                    assertThat(search.mine("marsvin"))
                            .extracting(Treated::meeting)
                            .contains(meeting.id());
                });
        assertThat(search.openHistory(matter)).isEmpty();
        assertThat(body(member(transcript.href()))).contains("Mødet, det er overført til");
        assertThat(browser.open(TestFora.secretary(), transcript.href() + "/overfoer"))
                .hasStatus(404);
        assertThat(test.as(TestFora.secretary(), () -> items.of(meeting.id()))).hasSize(3);
    }

    private MvcTestResult member(String address) {
        return browser.open(TestFora.member(), address);
    }

    @Test
    void everybodyReadsWhatIsOpenOfThemAndNoClosedWord() {
        carryOver("forEverybody", "true");
        var address = forum.publicHref() + "/2015-03-03";
        for (var page : List.of(address, address + "/dagsorden.html", address + "/referat")) {
            var answer = anybody.get().uri(page).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(body(answer))
                    .contains("FÆLLES BUDGET FOR MARSVIN", "Indlæst fra et dokument")
                    .contains("Lukket punkt");
            assertThat(body(answer).toLowerCase(Locale.ROOT)).doesNotContain(SECRET);
        }
        assertThat(search.open(SECRET)).isEmpty();
        assertThat(search.openHistory(matter)).hasSize(2);
        assertThat(body(anybody.get().uri(address).exchange()))
                .contains("Bilag 1: Regnskab 2014", "Bilag 2: lukket");
    }

    @Test
    void anEnclosureThatIsClosedLaterDisappearsForEverybodyAtOnce() {
        carryOver("forEverybody", "true");
        var item = test.as(TestFora.secretary(), () -> items.of(held().id()).get(1));
        var named = test.as(TestFora.secretary(), () -> enclosures.of(item.id()));
        assertThat(named).extracting(Enclosure::pages).containsOnly(0);
        var first = named.getFirst();
        test.run(TestFora.secretary(), () -> enclosures.describe(first, first.title(), true));
        assertThat(body(anybody.get().uri(forum.publicHref() + "/2015-03-03").exchange()))
                .contains("Bilag 1: lukket")
                .doesNotContain("Regnskab 2014");
    }

    @Test
    void anAgendaBecomesDraftsWithEverythingThatWasWritten() {
        var meeting = fora.meeting(forum, LocalDate.now().plusDays(40));
        var fields = asShown("meeting", meeting.id().toString());
        var at = transcript.href() + "/overfoer/dagsorden";
        assertThat(browser.post(TestFora.secretary(), at, fields.toArray(String[]::new)))
                .hasStatus(302);
        var drafts = test.as(TestFora.secretary(), () -> items.of(meeting.id()));
        assertThat(drafts).extracting(DraftItem::published).containsOnly(false);
        assertThat(drafts)
                .extracting(DraftItem::kind)
                .containsExactly(ItemKind.DECISION, ItemKind.DECISION, ItemKind.DISCUSSION);
        assertThat(drafts).extracting(DraftItem::closed).containsExactly(false, false, true);
        test.run(
                TestFora.secretary(),
                () -> {
                    var budget = drafts.get(1);
                    assertThat(budget.fileNumber()).isEqualTo(matter);
                    assertThat(sections.find(budget.id(), "background").orElseThrow().text())
                            .isEqualTo("Marsvin deles af alle.");
                    assertThat(sections.find(budget.id(), ImportedItem.REST).orElseThrow().text())
                            .contains("Sagen indledes her.", "Marsvin støjer ikke.")
                            .contains("Beslutning\nIndstillingen blev godkendt.");
                    var named = enclosures.of(budget.id());
                    assertThat(named).extracting(Enclosure::closed).containsExactly(false, true);
                });
        assertThat(keep("imported-item", browser.open(TestFora.secretary(), drafts.get(1).href())))
                .contains("Filen mangler", "Regnskab 2014")
                .doesNotContain("??");
        assertThat(member(transcript.href())).hasStatus(404);
    }

    @Test
    void anEnclosureThatWasOnlyNamedGetsItsFileOnce() {
        carryOver();
        var item = test.as(TestFora.secretary(), () -> items.of(held().id()).get(1));
        var named = test.as(TestFora.secretary(), () -> enclosures.of(item.id()).getFirst());
        var sheets = enclosures.pagesOf("regnskab.txt", "Regnskab".getBytes(UTF_8));
        test.run(
                TestFora.secretary(),
                () -> {
                    assertThat(enclosures.fill(item, named, sheets))
                            .isInstanceOf(ForumChange.Saved.class);
                    assertThat(enclosures.fill(item, named, sheets))
                            .isEqualTo(ForumChange.Refused.because("agendas.refused.filled"));
                    assertThat(enclosures.of(item.id()).getFirst())
                            .extracting(Enclosure::pages, Enclosure::late)
                            .containsExactly(1, true);
                });
    }

    @Test
    void whatCannotBeCarriedOverIsToldAndNothingIsLeftHalfDone() {
        var at = transcript.href() + "/overfoer/referat";
        var fields = asShown("day", "3-3-2015").toArray(String[]::new);
        var untimed = browser.post(TestFora.secretary(), at, fields);
        assertThat(untimed).hasStatus(422);
        assertThat(body(untimed)).contains("skriv, hvornår det begyndte");
        var stale =
                asShown("day", "3-3-2015", "from", "9", "to", "10", "place", "Her")
                        .toArray(String[]::new);
        stale[1] = "7";
        assertThat(browser.post(TestFora.secretary(), at, stale)).hasStatus(422);
        test.run(TestFora.secretary(), () -> assertThat(plan.of(forum.id())).isEmpty());
        for (var stranger : List.of(TestFora.member(), TestFora.secretaryElsewhere())) {
            assertThat(browser.open(stranger, transcript.href() + "/overfoer")).hasStatus(404);
            assertThat(browser.post(stranger, at, fields)).hasStatus(404);
        }
    }
}
