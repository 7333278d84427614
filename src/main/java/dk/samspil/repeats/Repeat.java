package dk.samspil.repeats;

/// That a document need not be read, because what it says stands elsewhere.
///
/// @param id the document that can be set aside
/// @param of where its pages stand, too; the first of several for `SCATTERED`
/// @param pages how many of them repeat
/// @param firstPage from 1, in `of`
/// @param lastPage from 1, in `of`
public record Repeat(String id, String of, Kind kind, int pages, int firstPage, int lastPage) {

    /// How a document repeats another one.
    public enum Kind {
        /// All of both is the same.
        COPY,
        /// It is a part of a longer document.
        CONTAINED,
        /// All its pages stand in several shorter documents.
        SCATTERED,
        /// The same form with other answers: not a repeat, but one of the two is out of date.
        VERSION
    }
}
