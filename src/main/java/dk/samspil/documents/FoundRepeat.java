package dk.samspil.documents;

import dk.samspil.repeats.Repeat;

/// That a document of the case repeats another one of it, and what people have said about that.
///
/// @param firstPage where in the other document its pages stand, from 1
public record FoundRepeat(
        DocumentId document,
        PaperName name,
        DocumentId of,
        PaperName ofName,
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

    /// The sentence that says what repeats what; its places are the pages, the first and the last
    /// page, and the name of the other document.
    public String messageKey() {
        return "documents.repeat." + kind;
    }
}
