package dk.samspil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sign of a kind of paper: words, where on the paper they count, and how much.
///
/// @param weight about what it proves, in hundredths
/// @param phrases any of them will do
record KindSign(PaperKind kind, Place place, int weight, List<Phrase> phrases) {

    enum Place {
        /// A short line near the top begins with it.
        TITLE("heading"),
        /// Somewhere in the upper part of the first page.
        TOP("top"),
        /// A line begins with it, followed by a colon.
        LABEL("label"),
        BODY("words"),
        NAME("file-name");

        private final String reason;

        Place(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static KindSign of(PaperKind kind, Place place, int weight, String... words) {
        return new KindSign(kind, place, weight, Stream.of(words).map(Phrase::of).toList());
    }

    /// The words that stand on the paper; empty when none does.
    Optional<String> on(Sheet sheet) {
        return phrases.stream().filter(p -> stands(p, sheet)).map(Phrase::shown).findFirst();
    }

    private boolean stands(Phrase phrase, Sheet sheet) {
        return switch (place) {
            case TITLE -> sheet.titles().stream().anyMatch(phrase::begins);
            case TOP -> phrase.standsIn(sheet.top());
            case LABEL -> sheet.labels().stream().anyMatch(phrase::begins);
            case BODY -> phrase.standsIn(sheet.body());
            case NAME -> phrase.standsIn(sheet.name());
        };
    }
}
