import dk.samspil.staffing.Availability;
import dk.samspil.staffing.Coordinator;
import dk.samspil.staffing.MeetingToStaff;
import dk.samspil.staffing.Position;
import dk.samspil.staffing.StaffingPlan;
import dk.samspil.staffing.StaffingWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A year built around a plan that no other can beat, and the plan thrown away.
///
/// Offices far apart, each with several coordinators at the same base and the teams around it. Each
/// coordinator is dealt three teams that meet on three weekdays, in some weeks; all of an office
/// are "own" for all of its teams, so nothing tells who was dealt whom. The plan that was dealt
/// costs one coordinator per team (no team can have fewer), the way from the nearest base for each
/// day (nobody lives nearer), no uneven load, no external, no stranger: each rule by itself is at
/// the least that any plan can have, hence so is their sum.
final class PlantedYear {

    private static final int TEAMS_EACH = 3;
    private static final int MOST_A_WEEK = 3;
    private static final int WEEKS = 45;
    private static final int SPREAD = 5;
    private static final int PRICE = 6000;

    private final Random random;
    private final List<Coordinator> coordinators = new ArrayList<>();
    private final List<MeetingToStaff> meetings = new ArrayList<>();
    private int teams;
    private long travel;

    private PlantedYear(long seed) {
        random = new Random(seed);
    }

    /// @param least what the planted plan costs: the optimum
    record Planted(StaffingPlan plan, long least) {}

    static Planted of(int offices, int each, int daysEach, long seed) {
        var year = new PlantedYear(seed);
        for (int office = 0; office < offices; office++) {
            year.office(office, each, daysEach);
        }
        year.externals(offices * each / 2);
        Collections.shuffle(year.meetings, year.random);
        Collections.shuffle(year.coordinators, year.random);
        long least =
                (long) year.teams * StaffingWeights.USUAL.anotherCoordinator() + year.travel;
        return new Planted(
                new StaffingPlan(year.coordinators, year.meetings, StaffingWeights.USUAL), least);
    }

    private void office(int number, int each, int daysEach) {
        // A degree of latitude is 111 km: teams lie within a tenth of it.
        var base = new Position(54.8 + 0.6 * number, 9 + random.nextDouble());
        var own = new HashSet<UUID>();
        for (int who = 0; who < each; who++) {
            var weekdays = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(weekdays, random);
            for (int team = 0; team < TEAMS_EACH; team++) {
                var id = StaffingYear.id("planted", teams++);
                own.add(id);
                var place =
                        new Position(
                                base.latitude() + (random.nextDouble() - 0.5) / 5,
                                base.longitude() + (random.nextDouble() - 0.5) / 5);
                int days = daysEach / TEAMS_EACH + (team - 1) * SPREAD;
                for (LocalDate day : dates(weekdays.get(team), days)) {
                    travel += base.kmTo(place);
                    meetings.add(
                            new MeetingToStaff(
                                    new UUID(random.nextLong(), meetings.size()),
                                    id, "Team " + teams, day, "Sted " + teams, place));
                }
            }
        }
        for (int who = 0; who < each; who++) {
            coordinators.add(
                    new Coordinator(
                            new UUID(number, who), "K" + number + "-" + who,
                            Coordinator.Kind.EMPLOYED, 100, base, MOST_A_WEEK, 31, daysEach, 0,
                            own, Set.of(), Availability.ALWAYS));
        }
    }

    /// So many of a weekday in the year, in no order.
    private List<LocalDate> dates(int weekday, int count) {
        var weeks = new ArrayList<LocalDate>();
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(LocalDate.of(StaffingYear.YEAR, 1, 4).plusDays(7L * week + weekday));
        }
        Collections.shuffle(weeks, random);
        return weeks.subList(0, count);
    }

    private void externals(int count) {
        for (int i = 0; i < count; i++) {
            coordinators.add(
                    new Coordinator(
                            new UUID(-1, i), "Ekstern " + i, Coordinator.Kind.EXTERNAL, 0,
                            new Position(54.5 + 0.6 * i, 12.5), 5, 31, 0, PRICE, Set.of(),
                            Set.of(), Availability.ALWAYS));
        }
    }
}
