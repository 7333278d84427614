package dk.samspil.documents;

import dk.samspil.ui.Text;

/// What is said to somebody who sends a file, or a part of one.
public sealed interface IncomingAnswer {

    /// The file may be sent, from the byte on that is not here yet.
    record Wanted(IncomingFile file) implements IncomingAnswer {}

    /// The part is kept.
    record Kept(long received) implements IncomingAnswer {}

    /// The part does not belong where the file goes on: it was sent before, or by another window.
    record Elsewhere(long received) implements IncomingAnswer {}

    /// @param again whether the same may be taken when it is tried once more, a little later
    record Refused(Text reason, boolean again) implements IncomingAnswer {

        static Refused of(String key, Object... args) {
            return new Refused(Text.of(key, args), false);
        }
    }
}
