package dk.samspil.transcripts;

import static dk.samspil.SignedInBrowser.body;
import static dk.samspil.SignedInBrowser.keep;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.TestFora;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Enclosure;
import dk.samspil.agendas.ImportedItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.calendar.DanishDates;
import dk.samspil.forums.ForumChange;
import dk.samspil.minutes.Treated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Transcripts become agendas and minutes: nothing is dropped, nothing closed gets out, and each is
/// made once.
@SamspilTest
class TransferTest extends ReadInMinutes {

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

    @Test
    void anAgendaBecomesDraftsWithEverythingThatWasWritten() {
        var meeting = fora.meeting(forum, LocalDate.now(DanishDates.ZONE).plusDays(40));
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
}
