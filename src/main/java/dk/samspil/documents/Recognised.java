package dk.samspil.documents;

import dk.samspil.recognition.Confidence;
import dk.samspil.recognition.Finding;
import dk.samspil.recognition.Recognition;
import dk.samspil.recognition.Whose;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// By which signs the kind, the date, the author and the citizen of a document were recognised.
///
/// @param others the kinds that it may be instead, the likeliest first
/// @param whose set only when another person's number stands on it
/// @param begins the pages where a document seems to begin; one for what is one document
public record Recognised(
        Sign kind,
        List<DocumentKind> others,
        @Nullable Sign date,
        @Nullable Sign author,
        @Nullable Sign whose,
        List<Integer> begins) {

    /// What was kept before other kinds and beginnings were told has none.
    public Recognised {
        others = Objects.requireNonNullElse(others, List.of());
        begins = Objects.requireNonNullElse(begins, List.of());
    }

    /// One sign, as a sentence, and how sure it is.
    public record Sign(Confidence confidence, String key, List<String> args) {

        static Sign of(Finding<?> finding) {
            return new Sign(finding.confidence(), finding.reasonKey(), finding.reasonArgs());
        }

        public Text text() {
            return new Text(key, List.copyOf(args));
        }
    }

    static Recognised of(Recognition seen) {
        return new Recognised(
                Sign.of(seen.kind()),
                seen.others().stream().map(kind -> DocumentKind.valueOf(kind.name())).toList(),
                seen.date().map(Sign::of).orElse(null),
                seen.author().map(Sign::of).orElse(null),
                seen.whose().value() == Whose.ANOTHERS ? Sign.of(seen.whose()) : null,
                seen.begins());
    }

    /// Whether somebody should look at it before it is read.
    public boolean doubtful() {
        return kind.confidence() == Confidence.UNSURE
                || date == null
                || date.confidence() == Confidence.UNSURE;
    }
}
