package dk.samspil.heaps;

import java.util.List;
import java.util.Random;

/// Chance with a seed.
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed * 7919 + 13);
    }

    int to(int below) {
        return random.nextInt(below);
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    double part() {
        return random.nextDouble();
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Random random() {
        return random;
    }
}
