package dk.samspil.bindery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document as it came out of the intake: A4 pages as a PDF, their number, the text on them, and
/// what the file really is. With a problem the only page is a placeholder that says so.
///
/// @param bare the pages, from 1, without words of their own that look as if they had some: scans
/// @param mislabelled whether the file's name claims another kind than the bytes are
public record Sheets(
        byte[] pdf,
        int pages,
        String text,
        List<Integer> bare,
        FileKind kind,
        boolean mislabelled,
        @Nullable Problem problem) {

    public Sheets {
        bare = List.copyOf(bare);
    }

    public boolean readable() {
        return problem == null;
    }
}
