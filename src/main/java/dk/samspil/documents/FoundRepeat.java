package dk.samspil.documents;

import dk.samspil.repeats.Repeat;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That a document of the case repeats another one of it, and what people have said about that.
///
/// @param date of its content, which tells papers of one name apart; null where nobody knows it
/// @param firstPage where in the other document its pages stand, from 1
public record FoundRepeat(
        DocumentId document,
        String title,
        @Nullable LocalDate date,
        DocumentId of,
        String ofTitle,
        @Nullable LocalDate ofDate,
        Repeat.Kind kind,
        int pages,
        int firstPage,
        int lastPage,
        State state) {

    /// What became of the proposal.
    public enum State {
        /// The document is set aside, or marked as an earlier version.
        PROPOSED,
        /// It is the same, but somebody wants it read.
        BROUGHT_BACK,
        NOT_THE_SAME
    }

    public boolean isVersion() {
        return kind == Repeat.Kind.VERSION;
    }

    /// What repeats what, as a sentence.
    public Text text() {
        return Text.of("documents.repeat." + kind, pages, firstPage, lastPage, ofTitle);
    }
}
