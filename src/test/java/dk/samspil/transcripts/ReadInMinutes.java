package dk.samspil.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.agendas.Enclosures;
import dk.samspil.agendas.Items;
import dk.samspil.agendas.Sections;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.minutes.ForumSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Minutes of a meeting in 2015 that were read in, and what is done with them.
abstract class ReadInMinutes {

    static final String SECRET = "pelikanaftalen";

    static final String MINUTES =
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

    String matter;
    Forum forum;
    KeptTranscript transcript;

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

    ForumMeeting held() {
        return test.as(
                TestFora.secretary(),
                () ->
                        plan.of(forum.id()).stream()
                                .filter(m -> m.heldOn().equals(LocalDate.of(2015, 3, 3)))
                                .findFirst()
                                .orElseThrow());
    }

    List<String> asShown(String... more) {
        var fields = new ArrayList<>(List.of("version", "" + transcript.version()));
        fields.addAll(List.of("kind", "DECISION", "kind", "DECISION", "kind", "DISCUSSION"));
        fields.addAll(List.of("outcome", "AS_RECOMMENDED", "outcome", "AS_RECOMMENDED"));
        fields.addAll(List.of("outcome", "", "closed", "4"));
        fields.addAll(List.of(more));
        return fields;
    }

    void carryOver(String... more) {
        var fields = asShown("day", "3-3-2015", "from", "9", "to", "11.30", "place", "Rådhuset");
        fields.addAll(List.of(more));
        var at = transcript.href() + "/overfoer/referat";
        assertThat(browser.post(TestFora.secretary(), at, fields.toArray(String[]::new)))
                .hasStatus(302)
                .hasRedirectedUrl(transcript.href());
    }

    MvcTestResult member(String address) {
        return browser.open(TestFora.member(), address);
    }
}
