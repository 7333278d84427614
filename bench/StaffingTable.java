import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// What a year came to, as rows of a table, and what of it breaks a promise.
///
/// @param days meeting days
/// @param leastOpen days that are open in every plan
/// @param nearest what taking the nearest who is free comes to
record StaffingTable(String title, int days, int leastOpen, Outcome nearest) {

    /// What CP-SAT came to.
    record Rivals(Optional<Outcome> found, long leastOpen, long leastCost) {}

    /// What came of so many seconds.
    ///
    /// @param proven what no plan costs less than; 0 = nothing proven
    /// @param best what the best plan costs, where that is known
    record Row(
            long seconds,
            Outcome found,
            long proven,
            OptionalLong best,
            Optional<Rivals> rivals) {}

    private static final String COLUMNS = "%-30s %5s %4s | %26s | %16s | %-32s | %s";

    static final String HEAD =
            (COLUMNS + "%n" + COLUMNS)
                    .formatted(
                            "", "", "", "", "", "CP-SAT on the same model", "nearest free", "year",
                            "days", "s", "rules  open least     cost", "at least    over",
                            "open     cost     worse   proves", "travel teams see");

    String line(Row row) {
        var found = row.found;
        long least = row.best.orElse(row.proven);
        return String.format(
                Locale.ROOT,
                COLUMNS,
                title,
                days,
                row.seconds,
                "%5d %5d %5d %8d"
                        .formatted(found.broken(), found.open(), leastOpen, found.cost()),
                least == 0
                        ? "-"
                        : "%8s %7s"
                                .formatted(
                                        least + (row.best.isPresent() ? "!" : ""),
                                        percent(Outcome.percent(found.cost(), least))),
                row.rivals.map(one -> rivals(one, found)).orElse(""),
                String.format(
                        Locale.ROOT,
                        "%+5.0f%% %+5.0f%%",
                        Outcome.percent(found.km(), nearest.km()),
                        Outcome.percent(found.faces(), nearest.faces())));
    }

    private static String rivals(Rivals one, Outcome found) {
        return one.found
                        .map(
                                other ->
                                        String.format(
                                                Locale.ROOT,
                                                "%4d %8d %9s",
                                                other.open(),
                                                other.cost(),
                                                other.open() == found.open()
                                                        ? percent(
                                                                Outcome.percent(
                                                                        other.cost(), found.cost()))
                                                        : ""))
                        .orElse(String.format("%-23s", "no plan"))
                + String.format(
                        Locale.ROOT,
                        " %8s",
                        one.leastOpen == found.open() ? Long.toString(one.leastCost) : "-");
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%+.2f%%", percent);
    }

    /// How a row stands against the best of longer runs.
    String against(Row row, Outcome longest, int runs, int seconds) {
        return String.format(
                Locale.ROOT,
                "%-30s after %d s %d open, %+.2f%% of the cost of the best of %d runs of %d s (%d open, %d)",
                title,
                row.seconds,
                row.found.open(),
                Outcome.percent(row.found.cost(), longest.cost()),
                runs,
                seconds,
                longest.open(),
                longest.cost());
    }

    /// The promises that a row breaks. A figure better than what is proven possible breaks one, too: then
    /// the proof or the rules are wrong.
    List<String> broken(Row row, StaffingCase year) {
        var broken = new ArrayList<String>();
        var found = row.found;
        boolean enough = row.seconds >= year.after();
        long least = row.best.orElse(row.proven);
        add(broken, row, found.broken() > 0, "a rule is broken");
        add(broken, row, found.open() < leastOpen, "fewer days are open than is possible");
        add(
                broken,
                row,
                found.open() == leastOpen && found.cost() < least,
                "it costs less than is possible");
        add(
                broken,
                row,
                row.best.isPresent() && row.proven > row.best.getAsLong(),
                "more than the best plan costs is proven");
        add(
                broken,
                row,
                enough
                        && row.best.isPresent()
                        && (found.open() > 0
                                || Outcome.percent(found.cost(), least) > year.promised()),
                "it is too far above the best plan");
        add(
                broken,
                row,
                enough
                        && row.rivals
                                .flatMap(Rivals::found)
                                .filter(other -> other.broken() == 0 && other.betterThan(found))
                                .isPresent(),
                "CP-SAT is better");
        add(broken, row, !found.betterThan(nearest), "the nearest who is free is no worse");
        return broken;
    }

    private void add(List<String> broken, Row row, boolean is, String what) {
        if (is) {
            broken.add(title + " after " + row.seconds + " s: " + what);
        }
    }
}
