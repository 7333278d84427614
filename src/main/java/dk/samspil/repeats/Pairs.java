package dk.samspil.repeats;

import java.util.ArrayList;
import java.util.List;

/// Holds pages against each other and keeps what came of it.
final class Pairs {

    private final List<SamePage> same = new ArrayList<>();
    private final List<SamePage> versions = new ArrayList<>();

    private Pairs() {}

    static Pairs of(List<Filed> documents) {
        var pages = new ArrayList<Page>();
        var owner = new ArrayList<int[]>();
        for (int d = 0; d < documents.size(); d++) {
            for (int p = 0; p < documents.get(d).pages().size(); p++) {
                pages.add(documents.get(d).pages().get(p));
                owner.add(new int[] {d, p});
            }
        }
        var found = new Pairs();
        for (long pair : Buckets.pairs(pages)) {
            int one = (int) (pair >>> 32);
            int other = (int) pair;
            found.keep(
                    Comparison.of(pages.get(one), pages.get(other)),
                    owner.get(one),
                    owner.get(other));
        }
        return found;
    }

    private void keep(Comparison.Verdict verdict, int[] one, int[] other) {
        switch (verdict) {
            case SAME -> same.add(new SamePage(one[0], one[1], other[0], other[1]));
            case VERSION -> versions.add(new SamePage(one[0], one[1], other[0], other[1]));
            case DIFFERENT -> {}
        }
    }

    List<SamePage> same() {
        return same;
    }

    List<SamePage> versions() {
        return versions;
    }
}
