package dk.samspil.repeats;

import dk.samspil.repeats.Alignment.Gap;
import dk.samspil.repeats.Stretch.Toll;
import java.util.List;
import java.util.Optional;

/// Weighs the differences between two pages: header and footer apart from what is inside, and the
/// whole against what a scanner can be blamed for.
final class Differences {

    /// Of the words, how many may be badly read (both pages may be scans).
    private static final double MOST_MISREAD = 0.30;

    /// How many may be beyond recognition, of all words and for each one that is misread.
    private static final double MOST_LOST = 0.015;
    private static final double LOST_PER_MISREAD = 0.25;

    /// A page with fewer misread words was not scanned: then every difference is meant.
    private static final double NOISE = 0.012;

    private static final double DOUBTFUL_NUMBERS = 0.04;

    /// Words in common that show that the header is over.
    private static final int ANCHOR = 4;

    /// On a shorter page everything is near the edge.
    private static final int MANY_WORDS = 60;

    private final List<String> left;
    private final List<String> right;
    private final List<Gap> gaps;

    Differences(Page one, Page other, List<Gap> gaps) {
        this.left = one.words();
        this.right = other.words();
        this.gaps = gaps;
    }

    boolean harmless() {
        int first = 0;
        while (first < gaps.size() && stretchBefore(first) < ANCHOR) {
            first++;
        }
        int last = gaps.size() - 1;
        while (last >= first && stretchAfter(last) < ANCHOR) {
            last--;
        }
        return sum(first, last + 1).filter(this::withinNoise).isPresent();
    }

    /// @param inside index of the first gap behind the header
    /// @param foot index of the first gap in the footer
    private Optional<Toll> sum(int inside, int foot) {
        var head = headHarmless(inside) ? Optional.of(Toll.NONE) : tolls(0, inside);
        var rest = footHarmless(foot) ? Optional.of(Toll.NONE) : tolls(foot, gaps.size());
        return head.flatMap(h -> tolls(inside, foot).map(h::plus))
                .flatMap(sum -> rest.map(sum::plus));
    }

    private boolean headHarmless(int to) {
        if (to == 0) {
            return true;
        }
        var gap = gaps.get(to - 1);
        return Edge.harmless(
                left.subList(0, gap.leftTo()), right.subList(0, gap.rightTo()), fewerWords());
    }

    private boolean footHarmless(int from) {
        if (from >= gaps.size()) {
            return true;
        }
        var gap = gaps.get(from);
        return Edge.harmless(
                left.subList(gap.leftFrom(), left.size()),
                right.subList(gap.rightFrom(), right.size()),
                fewerWords());
    }

    /// What it costs to call the gaps misread; empty when one of them cannot be.
    private Optional<Toll> tolls(int from, int to) {
        var sum = Toll.NONE;
        for (var gap : gaps.subList(from, to)) {
            var one = left.subList(gap.leftFrom(), gap.leftTo());
            var other = right.subList(gap.rightFrom(), gap.rightTo());
            int toTheEdge = Math.min(gap.leftFrom(), left.size() - gap.leftTo());
            if (MANY_WORDS <= fewerWords() && Edge.isALineMore(one, other, toTheEdge)) {
                continue;
            }
            var toll = Stretch.toll(one, other);
            if (toll.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(toll.get());
        }
        return Optional.of(sum);
    }

    private boolean withinNoise(Toll sum) {
        int words = fewerWords();
        long numbers = left.stream().filter(Tokens::isNumber).count();
        boolean noisy = sum.misread() >= Math.max(2, NOISE * words);
        if (!noisy) {
            return sum.lost() == 0 && sum.doubtfulNumbers() == 0 && sum.lostNumbers() == 0;
        }
        return sum.misread() <= MOST_MISREAD * words
                && sum.lost() <= Math.ceil(MOST_LOST * words + LOST_PER_MISREAD * sum.misread())
                && sum.doubtfulNumbers() <= 1 + DOUBTFUL_NUMBERS * numbers
                && sum.lostNumbers() <= DOUBTFUL_NUMBERS * numbers;
    }

    private int fewerWords() {
        return Math.min(left.size(), right.size());
    }

    private int stretchBefore(int gap) {
        return gaps.get(gap).leftFrom() - (gap == 0 ? 0 : gaps.get(gap - 1).leftTo());
    }

    private int stretchAfter(int gap) {
        int next = gap + 1 == gaps.size() ? left.size() : gaps.get(gap + 1).leftFrom();
        return next - gaps.get(gap).leftTo();
    }
}
