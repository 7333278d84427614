package dk.samspil.demo;

import dk.samspil.forums.Forum;
import dk.samspil.transcripts.ForumArchive;
import dk.samspil.transcripts.Transfers;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The archive of the demonstration's forum: minutes from before, one of them still to be looked
/// through.
@InDemo
class DemoForumArchive {

    private static final String KEPT =
            """
            Referat af møde i direktørforum
            3. marts 2015
            Punkt 1: Godkendelse af dagsorden
            Beslutning: Dagsordenen blev godkendt.
            Punkt 2: Fælles taksametre for tværfaglig udredning
            Baggrund
            Kommunerne har bedt om en fælles takst for udredning i klinisk funktion.
            Indstilling
            Administrationen indstiller, at den fælles takst godkendes.
            Beslutning
            Godkendt. Taksten tages op igen om et år.
            Bilag
            Bilag 1: Beregning af taksten
            Punkt 3: Lukket: Forhandling om lokaler
            """;

    private static final String PREVIEW =
            """
            Dagsorden for direktørforum
            9. juni 2015
            1. ORIENTERING OM VENTETIDER
            SAGSFREMSTILLING
            Ventetiden til speciallæger er faldet.
            3. EVENTUELT
            """;

    private static final String CARRIED_OVER =
            """
            Referat af møde i direktørforum
            18. november 2014 kl. 9.00 - 11.30
            Til stede: kommunernes og regionens direktører
            Punkt 1: Fordeling af rådgivningens udgifter
            Baggrund
            Kommunerne har bedt om en fælles fordeling.
            Indstilling
            Administrationen indstiller, at udgiften deles efter indbyggertal.
            Journalnummer
            29.30.00-A00-7-26
            Beslutning
            Indstillingen blev godkendt.
            Bilag
            Bilag 1: Indbyggertal
            Punkt 2: Lukket: Ansættelse af leder
            Beslutning
            Taget til efterretning.
            """;

    private final ForumArchive archive;
    private final Transfers transfers;

    DemoForumArchive(ForumArchive archive, Transfers transfers) {
        this.archive = archive;
        this.transfers = transfers;
    }

    void fill(Forum forum) {
        var id = add(forum, "referat-2015-03-03.txt", KEPT);
        var kept = archive.find(id).orElseThrow();
        archive.keep(
                kept,
                kept.version(),
                "Referat af direktørforum, marts 2015",
                kept.heldOn(),
                kept.closedItems());
        add(forum, "dagsorden-2015-06-09.txt", PREVIEW);
        carryOver(forum, add(forum, "referat-2014-11-18.txt", CARRIED_OVER));
    }

    /// Minutes that have become those of a meeting.
    private void carryOver(Forum forum, UUID id) {
        var transcript = archive.find(id).orElseThrow();
        transfers.minutes(
                transcript,
                transcript.version(),
                forum,
                new Transfers.Held(
                        Objects.requireNonNull(transcript.heldOn()),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 30),
                        "Regionsgården"),
                transfers.proposed(transcript),
                true);
    }

    private UUID add(Forum forum, String fileName, String text) {
        return archive.add(
                forum.id(), fileName, text.getBytes(StandardCharsets.UTF_8), List.of(text));
    }
}
