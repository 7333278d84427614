package dk.samspil.repeats;

import java.util.Arrays;
import java.util.List;

/// The words that count on one page, and the signature that finds its likes.
public final class Page {

    /// Fewer words say too little: such a page is only ever the same when all of them are.
    private static final int THIN = 12;

    private static final int NOTHING = 4;

    private final List<String> words;
    private final int[] signature;
    private final long[] folded;
    private final long[] numbers;

    private Page(List<String> words, int[] signature) {
        this.words = words;
        this.signature = signature;
        this.folded = words.stream().mapToLong(w -> MinHash.hash(Tokens.folded(w))).toArray();
        this.numbers =
                words.stream()
                        .filter(Tokens::isNumber)
                        .mapToLong(w -> MinHash.hash(Tokens.folded(w)))
                        .sorted()
                        .toArray();
    }

    /// The pages of one document from the text on them.
    public static List<Page> of(List<String> texts) {
        return Body.of(texts).stream().map(words -> new Page(words, MinHash.sign(words))).toList();
    }

    /// A page as it was kept.
    ///
    /// @param body as `body()` gave it
    /// @param signature as `signature()` gave it
    public static Page kept(String body, int[] signature) {
        return new Page(body.isEmpty() ? List.of() : List.of(body.split(" ")), signature);
    }

    /// The words that count, parted by blanks.
    public String body() {
        return String.join(" ", words);
    }

    /// 256 values: 128 of what follows what, 128 of which words there are.
    public int[] signature() {
        return signature.clone();
    }

    /// Whether there is nothing to compare: fewer than four words.
    public boolean isBlank() {
        return words.size() < NOTHING;
    }

    boolean isThin() {
        return words.size() < THIN;
    }

    List<String> words() {
        return words;
    }

    long[] folded() {
        return folded;
    }

    int value(int at) {
        return signature[at];
    }

    long leastNumber() {
        return numbers.length == 0 ? 0 : numbers[0];
    }

    long greatestNumber() {
        return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
    }

    boolean sameWords(Page other) {
        return Arrays.equals(folded, other.folded);
    }

    /// Share of the numbers of the page with fewer that stand on the other one, too.
    double sharedNumbers(Page other) {
        int fewer = Math.min(numbers.length, other.numbers.length);
        int shared = 0;
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            int order = Long.compare(numbers[i], other.numbers[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return fewer < 4 ? 1 : (double) shared / fewer;
    }
}
