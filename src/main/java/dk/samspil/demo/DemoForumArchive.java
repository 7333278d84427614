package dk.samspil.demo;

import dk.samspil.forums.Forum;
import dk.samspil.transcripts.ForumArchive;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private final ForumArchive archive;

    DemoForumArchive(ForumArchive archive) {
        this.archive = archive;
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
    }

    private UUID add(Forum forum, String fileName, String text) {
        return archive.add(
                forum.id(), fileName, text.getBytes(StandardCharsets.UTF_8), List.of(text));
    }
}
