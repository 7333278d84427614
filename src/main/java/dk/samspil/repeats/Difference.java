package dk.samspil.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Two pages side by side, word by word, as they are written, with what differs marked.
public record Difference(List<Piece> left, List<Piece> right) {

    /// Beyond this many differing words the pages have nothing to do with each other.
    private static final int MOST = 2000;

    /// @param differs whether the other page says something else here
    public record Piece(String words, boolean differs) {}

    public static Difference between(String left, String right) {
        var one = words(left);
        var other = words(right);
        var gaps = Alignment.gaps(hashes(one), hashes(other), MOST);
        if (gaps == null) {
            return new Difference(
                    List.of(new Piece(String.join(" ", one), true)),
                    List.of(new Piece(String.join(" ", other), true)));
        }
        return new Difference(
                pieces(one, gaps.stream().map(g -> new int[] {g.leftFrom(), g.leftTo()}).toList()),
                pieces(
                        other,
                        gaps.stream().map(g -> new int[] {g.rightFrom(), g.rightTo()}).toList()));
    }

    private static List<Piece> pieces(List<String> words, List<int[]> gaps) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var gap : gaps) {
            add(pieces, words.subList(at, gap[0]), false);
            add(pieces, words.subList(gap[0], gap[1]), true);
            at = gap[1];
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean differs) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join(" ", words), differs));
        }
    }

    private static List<String> words(String page) {
        return Stream.of(page.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static long[] hashes(List<String> words) {
        return words.stream()
                .mapToLong(w -> MinHash.hash(Tokens.folded(Tokens.plain(w))))
                .toArray();
    }
}
