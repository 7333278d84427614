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

    /// `9.05`, `kl. 9.05-9.30`.
    private static final String WHEN =
            "(?:(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?\\s*[:|–-]?\\s+)?";

    /// Also where a scan took the last letter of `punkt` for another.
    private static final String POINT =
            "(?:(?:lukket|åbent|fortroligt)\\s+)?(?:dagsordens|tillægs)?punk[tl1f]";
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)%1$s(?:%2$s|pkt\\.?|ad(?:\\.?\\s+(?:%2$s|pkt\\.?))?|sag\\s*nr\\.?|(?:sag|emne)(?=\\s*\\d+\\s*[.:–—]))\\s*(?:nr\\.?\\s*)?(\\d{1,3})\\s*(?:\\(lukket[^)]*\\)\\s*)?(?:[.:)\\-–—]\\s*)*(?:%3$s)?"
                            .formatted(WHEN, POINT, TITLE));

    /// `LP 4` is a closed item.
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[LÅ]P\\s+)?(\\d{1,3})\\s*([.):]?\\s*[-–—]|[.):]|)\\s+" + TITLE);

    /// `Ad 4` alone is a reference, `Punkt 4` alone heads an item.
    private static final Pattern ALONE =
            Pattern.compile("(?iu)" + POINT + "\\s*(?:nr\\.?\\s*)?\\d{1,3}\\s*[.:]?");
    /// What a closed item without a title is called.
    private static final String CLOSED = "Lukket punkt";

    private static final Pattern BARE = Pattern.compile("(\\d{1,3})\\s*[.)]");

    static Optional<HeadLine> of(String line) {
        var named = NAMED.matcher(line);
        if (named.matches()) {
            var title = named.group(2) == null ? "" : named.group(2);
            if (title.isEmpty() && ItemBody.saysClosed(line)) {
                title = CLOSED;
            }
            boolean heads = title.isEmpty() ? ALONE.matcher(line).matches() : !startsSmall(title);
            return heads
                    ? Optional.of(new HeadLine(true, Integer.parseInt(named.group(1)), title, true))
                    : Optional.empty();
        }
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            boolean parted = !numbered.group(2).isEmpty();
            return Optional.of(new HeadLine(false, number, numbered.group(3), parted));
        }
        var bare = BARE.matcher(line);
        return bare.matches()
                ? Optional.of(new HeadLine(false, Integer.parseInt(bare.group(1)), "", true))
                : Optional.empty();
    }

    boolean startsSmall() {
        return startsSmall(title);
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
