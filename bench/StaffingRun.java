import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dk.samspil.staffing.LeastUnstaffed;
import dk.samspil.staffing.MeetingToStaff;
import dk.samspil.staffing.StaffingPlan;
import dk.samspil.staffing.StaffingSolver;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Staffs years of the regions, and years whose best plan is known, and prints how good the plans
/// are: broken rules, unstaffed days against what is proven to be the least, and cost against that
/// of taking the nearest who is free.
///
/// Options: `--seconds` for each year (60), `--region` (all of them), `--seed` (1).
///
/// Started by `./samspil bench staffing`; see the README beside this file.
public final class StaffingRun {

    private final Duration time;
    private final long seed;
    private boolean failed;

    private StaffingRun(Duration time, long seed) {
        this.time = time;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options =
                Arrays.stream(arguments)
                        .map(argument -> argument.substring(2).split("=", 2))
                        .collect(Collectors.toMap(o -> o[0], o -> o[1], (a, b) -> b, TreeMap::new));
        var run =
                new StaffingRun(
                        Duration.ofSeconds(Long.parseLong(options.getOrDefault("seconds", "60"))),
                        Long.parseLong(options.getOrDefault("seed", "1")));
        var wanted = options.getOrDefault("region", "").toUpperCase(Locale.ROOT);
        run.all(wanted.isEmpty() ? List.of(Region.values()) : List.of(Region.valueOf(wanted)));
        System.exit(run.failed ? 1 : 0);
    }

    private void all(List<Region> regions) throws IOException {
        var municipalities = Municipality.all();
        System.out.printf(
                "%-34s %5s %6s %9s %6s %9s%n",
                "year", "days", "broken", "unstaffed", "least", "cost");
        planted("planted, 12 coordinators", 3, 4, 90);
        planted("planted, 20 coordinators", 5, 4, 68);
        for (Region region : regions) {
            for (StaffingYear.Pressure pressure : StaffingYear.Pressure.values()) {
                region(
                        region.title + ", " + pressure.name().toLowerCase(Locale.ROOT),
                        () -> new StaffingYear(region, municipalities, seed).of(pressure));
            }
        }
    }

    private void planted(String title, int offices, int each, int daysEach) {
        var year = PlantedYear.of(offices, each, daysEach, seed);
        var solved = StaffingSolver.searchingFor(time).solve(year.plan());
        var score = score(solved);
        double over = 100.0 * (-score.softScore() - year.least()) / year.least();
        line(title, solved, score, 0, "%.2f %% over the optimum of %d".formatted(over, year.least()));
        failed |= score.mediumScore() == 0 && -score.softScore() < year.least();
    }

    private void region(String title, Supplier<StaffingPlan> year) {
        var greedy = year.get();
        int least = LeastUnstaffed.of(greedy);
        NearestFree.staff(greedy);
        line(title + ", nearest", greedy, StaffingSolver.judge(greedy), least, "");
        var solved = StaffingSolver.searchingFor(time).solve(year.get());
        var score = score(solved);
        line(
                title,
                solved,
                score,
                least,
                "travel %+.0f %%, coordinators per team %+.0f %%"
                        .formatted(
                                percent(km(solved), km(greedy)),
                                percent(faces(solved), faces(greedy))));
        failed |= -score.mediumScore() < least;
    }

    private void line(
            String title, StaffingPlan plan, HardMediumSoftScore score, int least, String more) {
        failed |= score.hardScore() < 0;
        System.out.printf(
                Locale.ROOT,
                "%-34s %5d %6d %9d %6d %9d  %.2f km a day, %.2f per team  %s%n",
                title,
                plan.getMeetings().size(),
                -score.hardScore(),
                -score.mediumScore(),
                least,
                -score.softScore(),
                km(plan),
                faces(plan),
                more);
    }

    private static HardMediumSoftScore score(StaffingPlan plan) {
        return Objects.requireNonNull(plan.getScore());
    }

    private static double percent(double now, double before) {
        return 100 * (now - before) / before;
    }

    private static double km(StaffingPlan plan) {
        return plan.getMeetings().stream()
                .filter(meeting -> meeting.getCoordinator() != null)
                .mapToInt(m -> m.getCoordinator().base().kmTo(m.position()))
                .average()
                .orElse(0);
    }

    private static double faces(StaffingPlan plan) {
        return plan.getMeetings().stream()
                .filter(meeting -> meeting.getCoordinator() != null)
                .collect(
                        Collectors.groupingBy(
                                MeetingToStaff::team,
                                Collectors.mapping(
                                        MeetingToStaff::getCoordinator, Collectors.toSet())))
                .values()
                .stream()
                .mapToInt(Set::size)
                .average()
                .orElse(0);
    }
}
