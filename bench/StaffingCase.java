import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingSolver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/// A year that the bench staffs.
///
/// @param plan from a seed, always the same, with no day staffed
/// @param best what the best plan costs, where that is known
/// @param promised by how many percent it may cost more than the best; and after how many seconds
/// @param written the file that it was read from; empty = it was made
record StaffingCase(
        String title,
        LongFunction<StaffingPlan> plan,
        LongFunction<OptionalLong> best,
        double promised,
        long after,
        Optional<Path> written) {

    private static final int COUNTRY_AFTER = 120;
    private static final int REGION_AFTER = 60;

    private static StaffingCase planted(
            String title, LongFunction<PlantedYear.Planted> year, boolean country) {
        return new StaffingCase(
                title,
                seed -> year.apply(seed).plan(),
                seed -> OptionalLong.of(year.apply(seed).least()),
                country ? 2 : 1,
                country ? COUNTRY_AFTER : REGION_AFTER,
                Optional.empty());
    }

    /// The years whose best plan is known.
    static List<StaffingCase> planted() {
        return List.of(
                planted("planted, 3 x 4", s -> PlantedYear.regular(3, 4, 90, s), false),
                planted("planted, 5 x 4", s -> PlantedYear.regular(5, 4, 69, s), false),
                planted("planted, 1 x 20", s -> PlantedYear.regular(1, 20, 69, s), false),
                planted("planted dense, 3 x 4", s -> PlantedYear.dense(3, 4, 4, s), false),
                planted("planted dense, 1 x 10", s -> PlantedYear.dense(1, 10, 4, s), false),
                planted("planted country, 20 x 4", s -> PlantedYear.regular(20, 4, 60, s), true),
                planted("planted dense country, 9 x 4", s -> PlantedYear.dense(9, 4, 4, s), true));
    }

    static List<StaffingCase> of(Region region, List<Municipality> municipalities) {
        return pressures(
                region.title,
                (pressure, seed) -> new StaffingYear(region, municipalities, seed).of(pressure));
    }

    static List<StaffingCase> ofTheCountry(List<Municipality> municipalities) {
        return pressures(
                "Whole country",
                (pressure, seed) -> StaffingYear.ofTheCountry(pressure, municipalities, seed));
    }

    private interface Year {
        StaffingPlan of(StaffingYear.Pressure pressure, long seed);
    }

    private static List<StaffingCase> pressures(String title, Year year) {
        var cases = new ArrayList<StaffingCase>();
        for (var pressure : StaffingYear.Pressure.values()) {
            cases.add(
                    new StaffingCase(
                            title + ", " + pressure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            seed -> year.of(pressure, seed),
                            seed -> OptionalLong.empty(),
                            0,
                            REGION_AFTER,
                            Optional.empty()));
        }
        return cases;
    }

    /// A year that somebody has written; its best plan is not known, and every seed gives the same.
    static StaffingCase of(Path file) {
        return new StaffingCase(
                file.getFileName().toString(),
                seed -> Instance.read(file),
                seed -> OptionalLong.empty(),
                0,
                REGION_AFTER,
                Optional.of(file));
    }

    String fileName(long seed) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-zæøå0-9]+", "-") + "-" + seed + ".json";
    }

    StaffingPlan staffed(long seed, long seconds, long solverSeed) {
        return StaffingSolver.searchingFor(Duration.ofSeconds(seconds))
                .seeded(solverSeed)
                .solve(plan.apply(seed));
    }

    Outcome solve(long seed, long seconds, long solverSeed) {
        return Outcome.of(staffed(seed, seconds, solverSeed));
    }
}
