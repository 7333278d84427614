package dk.samspil.transcripts;

import java.util.Optional;
import java.util.regex.Pattern;

/// A line that may head an item: `Punkt 4: Title`, `Ad 4. Title`, `Sag nr. 4`, or a number and a
/// title.
///
/// @param named whether a word says that it is an item
/// @param title what stands behind the number; empty where the title stands on the next line
/// @param parted whether a sign stands between number and title
record HeadLine(boolean named, int number, String title, boolean parted) {

    private static final String TITLE = "(\\p{L}.*|[\"“”»(].*)";
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?:lukket\\s+)?(?:(?:dagsordens)?punkt|pkt\\.?|ad(?:\\s+(?:dagsordens)?(?:punkt|pkt\\.?))?"
                            + "|sag\\s*nr\\.?)\\s*(?:nr\\.?\\s*)?(\\d{1,3})\\s*(?:\\(lukket[^)]*\\)\\s*)?(?:[.:)\\-–—]\\s*)*(?:"
                            + TITLE
                            + ")?");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3})\\s*([.):]?\\s*[-–—]|[.):]|)\\s+" + TITLE);

    /// `Ad 4` alone is a reference, `Punkt 4` alone heads an item.
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?iu)(?:lukket\\s+)?(?:dagsordens)?punkt\\s*(?:nr\\.?\\s*)?\\d{1,3}\\s*[.:]?");

    static Optional<HeadLine> of(String line) {
        var named = NAMED.matcher(line);
        if (named.matches()) {
            var title = named.group(2) == null ? "" : named.group(2);
            boolean heads = title.isEmpty() ? ALONE.matcher(line).matches() : !startsSmall(title);
            return heads
                    ? Optional.of(new HeadLine(true, Integer.parseInt(named.group(1)), title, true))
                    : Optional.empty();
        }
        var numbered = NUMBERED.matcher(line);
        return numbered.matches()
                ? Optional.of(
                        new HeadLine(
                                false,
                                Integer.parseInt(numbered.group(1)),
                                numbered.group(3),
                                !numbered.group(2).isEmpty()))
                : Optional.empty();
    }

    boolean startsSmall() {
        return startsSmall(title);
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
