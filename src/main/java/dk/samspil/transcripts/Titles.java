package dk.samspil.transcripts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The titles that the table of contents names.
final class Titles {

    private static final String CLOSED = "\\b(?:lukket punkt|lukket sag|lukket)\\b";

    /// What is left of a title that was broken off may be as short as this.
    private static final int BEGINNING = 12;

    private final Map<Integer, String> byNumber = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    void add(int number, String title) {
        byNumber.put(number, plain(title));
        all.add(plain(title));
    }

    /// Whether one of them is exactly so.
    boolean has(String title) {
        return all.contains(plain(title));
    }

    /// Whether one of them, by that number, is or begins so, or the other way about.
    boolean has(int number, String title) {
        var known = byNumber.get(number);
        return known != null && isSame(known, plain(title));
    }

    /// To be compared: whether an item is closed is said before its title or behind it.
    static String plain(String title) {
        return Line.folded(title).replaceAll(CLOSED, "").replaceAll(" +", " ").strip();
    }

    static boolean isSame(String one, String other) {
        return one.equals(other)
                || other.length() >= BEGINNING && one.startsWith(other)
                || one.length() >= BEGINNING && other.startsWith(one);
    }
}
