package dk.samspil.recognition;

import java.util.List;
import java.util.stream.Stream;

/// The track follows from the kind; a letter's from who wrote it and what about.
final class TrackRule {

    private static final List<Phrase> HEALTH =
            any("hospital", "sygehus", "læge", "klinik", "fysioterapi", "behandling", "diagnose");
    private static final List<Phrase> WORK =
            any("jobcenter", "praktik", "arbejdsgiver", "ansættelse", "fagforening", "a-kasse");

    private TrackRule() {}

    static Finding<PaperTrack> judge(Sheet sheet, Finding<PaperKind> kind) {
        if (kind.value().tellsItsTrack()) {
            return Finding.of(kind.value().track(), kind.confidence(), "track.kind");
        }
        if (stands(HEALTH, sheet)) {
            return Finding.of(PaperTrack.HEALTH, Confidence.LIKELY, "track.words");
        }
        if (stands(WORK, sheet)) {
            return Finding.of(PaperTrack.EMPLOYMENT, Confidence.LIKELY, "track.words");
        }
        return Finding.of(kind.value().track(), Confidence.UNSURE, "track.none");
    }

    private static boolean stands(List<Phrase> words, Sheet sheet) {
        return words.stream().anyMatch(w -> w.standsIn(sheet.top()));
    }

    private static List<Phrase> any(String... words) {
        return Stream.of(words).map(Phrase::of).toList();
    }
}
