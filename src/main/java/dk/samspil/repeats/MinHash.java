package dk.samspil.repeats;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// 128-value MinHash signatures over three-word shingles, and over single words for pages where a
/// bad scan breaks most shingles.
final class MinHash {

    static final int VALUES = 128;
    private static final int SHINGLE = 3;
    private static final long[] FACTORS =
            new SplittableRandom(0x5A3F1).longs(VALUES).map(f -> f | 1).toArray();

    private MinHash() {}

    static int[] sign(List<String> words) {
        var single = words.stream().map(Tokens::folded).mapToLong(MinHash::hash).toArray();
        var runs = new long[Math.max(0, single.length - SHINGLE + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] =
                    mix(
                            single[i] * 31
                                    + Long.rotateLeft(single[i + 1], 21) * 17
                                    + Long.rotateLeft(single[i + 2], 42));
        }
        var signature = new int[2 * VALUES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        take(runs.length == 0 ? single : runs, signature, 0);
        take(single, signature, VALUES);
        return signature;
    }

    private static void take(long[] hashes, int[] signature, int from) {
        for (long hash : hashes) {
            for (int i = 0; i < VALUES; i++) {
                int value = (int) ((hash * FACTORS[i]) >>> 33);
                if (value < signature[from + i]) {
                    signature[from + i] = value;
                }
            }
        }
    }

    static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// Estimated share of what two pages have in common; `from` chooses runs (0) or words (128).
    static double alike(Page one, Page other, int from) {
        int same = 0;
        for (int i = from; i < from + VALUES; i++) {
            same += one.value(i) == other.value(i) ? 1 : 0;
        }
        return (double) same / VALUES;
    }
}
