import dk.samspil.rostering.LeastCost;
import dk.samspil.rostering.LeastUnstaffed;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Staffs years of the regions and the country, and years whose best plan is known, and prints how
/// good the plans are: rules broken, open days against the least proven, cost against the least proven, a
/// rival on the same model, and the nearest who is free.
///
/// Options: `--seconds=10,60,300` for each year (60), `--only=hovedstaden` (what the titles begin
/// with; everything), `--seeds=1,2` of the years (1), `--no-rival`, `--best-of=10` longer runs of
/// `--long=600` seconds each, to hold the others against (none). `--instance=file` staffs a year that
/// somebody has written, alone, and writes the plan beside it; `--write-instance=folder` writes the
/// years as such files, and staffs none.
///
/// Started by `./samspil bench staffing`; see the README beside this file.
public final class StaffingRun {

    private static final int PROCESSORS = 2;

    private final Optional<Rival> rival;
    private final int bestOf;
    private final int longer;
    private final List<String> broken = new ArrayList<>();

    private StaffingRun(Optional<Rival> rival, int bestOf, int longer) {
        this.rival = rival;
        this.bestOf = bestOf;
        this.longer = longer;
    }

    public static void main(String[] arguments) throws IOException {
        boolean alone = Arrays.asList(arguments).contains("--no-rival");
        var run =
                new StaffingRun(
                        alone ? Optional.empty() : Rival.find(),
                        Options.number(arguments, "--best-of", 0),
                        Options.number(arguments, "--long", 600));
        if (!alone && run.rival.isEmpty()) {
            System.out.println("OR-Tools is not here: the column of CP-SAT stays empty.");
        }
        var folder = Options.word(arguments, "--write-instance", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
        }
        var only = Options.word(arguments, "--only", "").toLowerCase(Locale.ROOT);
        System.out.println(StaffingTable.HEAD);
        for (StaffingCase year : years(Options.word(arguments, "--instance", ""))) {
            if (year.title().toLowerCase(Locale.ROOT).startsWith(only)) {
                for (long seed : numbers(Options.word(arguments, "--seeds", "1"))) {
                    if (!folder.isEmpty()) {
                        Instance.write(
                                year.plan().apply(seed),
                                Path.of(folder, year.fileName(seed)));
                        continue;
                    }
                    run.staff(year, seed, numbers(Options.word(arguments, "--seconds", "60")));
                }
            }
        }
        run.broken.forEach(promise -> System.out.println("BROKEN: " + promise));
        System.exit(run.broken.isEmpty() ? 0 : 1);
    }

    private static List<StaffingCase> years(String instance) throws IOException {
        return instance.isEmpty() ? all() : List.of(StaffingCase.of(Path.of(instance)));
    }

    private static List<StaffingCase> all() throws IOException {
        var municipalities = Municipality.all();
        return Stream.of(
                        StaffingCase.planted(),
                        Stream.of(Region.values())
                                .flatMap(one -> StaffingCase.of(one, municipalities).stream())
                                .toList(),
                        StaffingCase.ofTheCountry(municipalities))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Long> numbers(String list) {
        return Stream.of(list.split(",")).map(Long::valueOf).toList();
    }

    private void staff(StaffingCase year, long seed, List<Long> seconds) throws IOException {
        var nearest = year.plan().apply(seed);
        int leastOpen = LeastUnstaffed.of(nearest);
        NearestFree.staff(nearest);
        var judged =
                new StaffingTable(
                        year.title() + (seed == 1 ? "" : ", seed " + seed),
                        nearest.getMeetings().size(),
                        leastOpen,
                        Outcome.of(nearest));
        var best = year.best().apply(seed);
        var rows = new ArrayList<StaffingTable.Row>();
        long proven = 0;
        for (long each : seconds) {
            var plan = year.staffed(seed, each, 1);
            var found = Outcome.of(plan);
            if (found.open() == leastOpen) {
                proven = Math.max(proven, least(year, seed, found));
            }
            var other = rival.map(one -> rivals(one, year, seed, each));
            var row = new StaffingTable.Row(each, found, proven, best, other);
            System.out.println(judged.line(row));
            judged.broken(row, year).forEach(broken::add);
            rows.add(row);
            if (each == seconds.getLast()) {
                repairAndWrite(year, judged.title(), plan);
            }
        }
        if (bestOf > 0) {
            var longest = longest(year, seed);
            rows.forEach(row -> System.out.println(judged.against(row, longest, bestOf, longer)));
        }
    }

    private void repairAndWrite(StaffingCase year, String title, StaffingPlan plan)
            throws IOException {
        var illness = Illness.of(plan);
        System.out.println(illness.line(title));
        broken.addAll(illness.broken(title));
        if (year.written().isPresent()) {
            var beside = year.written().get().resolveSibling(year.title() + ".plan.csv");
            Files.write(beside, Instance.lines(plan));
            System.out.println("The plan is in " + beside);
        }
    }

    private static long least(StaffingCase year, long seed, Outcome found) {
        return LeastCost.of(year.plan().apply(seed), (int) found.open(), found.cost());
    }

    private Outcome longest(StaffingCase year, long seed) {
        var best = year.solve(seed, longer, 2);
        for (int i = 1; i < bestOf; i++) {
            var next = year.solve(seed, longer, 2 + i);
            best = next.betterThan(best) ? next : best;
        }
        return best;
    }

    private static StaffingTable.Rivals rivals(
            Rival rival, StaffingCase year, long seed, long seconds) {
        var found = rival.solve(year.plan().apply(seed), StaffingWeights.USUAL, seconds, PROCESSORS);
        return new StaffingTable.Rivals(
                Optional.ofNullable(found.plan()).map(Outcome::of),
                found.leastOpen(),
                found.leastCost());
    }
}
