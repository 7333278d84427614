package dk.samspil.documents;

/// What looking at the pages of a document as at pictures has come to so far.
///
/// @param waiting pages that are still to be read
/// @param read pages whose words were read by a program
/// @param illegible pages with something on them that no program can read
/// @param blank pages with nothing on them
/// @param keepsBlanks whether somebody wants the blank pages in the merged file
public record Scan(int waiting, int read, int illegible, int blank, boolean keepsBlanks) {

    /// Pages that are left out of the merged file; a document of blank pages only is left as it is.
    int leftOut(int pages) {
        return keepsBlanks || blank == pages ? 0 : blank;
    }
}
