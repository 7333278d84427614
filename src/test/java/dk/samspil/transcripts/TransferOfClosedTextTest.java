package dk.samspil.transcripts;

import static dk.samspil.SignedInBrowser.body;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.TestFora;
import dk.samspil.agendas.Enclosure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Nothing closed of imported minutes gets out, and nothing is left half done.
@SamspilTest
class TransferOfClosedTextTest extends ReadInMinutes {

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
