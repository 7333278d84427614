package dk.samspil.repeats;

import java.util.Arrays;

/// Collects many numbers and keeps each once.
final class LongSet {

    private long[] numbers = new long[1024];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            compact();
            if (size > numbers.length / 2) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
            }
        }
        numbers[size++] = number;
    }

    long[] sorted() {
        compact();
        return Arrays.copyOf(numbers, size);
    }

    private void compact() {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        size = kept;
    }
}
