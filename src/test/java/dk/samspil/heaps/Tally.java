package dk.samspil.heaps;

/// Counts what was found against what is true.
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    int truths() {
        return right + missed;
    }

    @Override
    public String toString() {
        return "%-28s n %5d   precision %.4f   recall %.4f"
                .formatted("", truths(), precision(), recall())
                .stripLeading();
    }
}
