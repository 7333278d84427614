import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.Position;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingSolver;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A year built around a plan that no other can beat, and the plan thrown away.
///
/// Offices, each with several coordinators at the same base and the teams around it. Each
/// coordinator is dealt days of some teams; all of an office are "own" for all of its teams, so
/// nothing tells who was dealt whom. `regular`: each team meets on a weekday of its own, in some of
/// the weeks. `dense`: each coordinator is dealt as many days of every week as they may take,
/// on any dates, and each of these days falls to one of their teams.
///
/// All of an office are trained in the same, which their teams ask for. Each would rather not go out on
/// weekdays on which they are dealt nothing. In `regular` the first coordinator of each office
/// in the west is dealt two teams at a place 100 km further west, always on two days that follow
/// each other: one journey.
///
/// Why the dealt plan is the best: no plan can cost less than, for each day, the coordinator who is
/// cheapest for it by travel, price, specialty, wishes and not being the team's own (whoever else is
/// free), and for each team one face; uneven load and far days that stand alone cost 0 or more, and a
/// day that is open is worse than any cost. This least is computed from all coordinators, not from who
/// was dealt what. The dealt plan then has to cost exactly that by the rules, and to break none, or
/// the year is not used at all.
final class PlantedYear {

    private static final int REGULAR_TEAMS = 3;
    private static final int MOST_A_WEEK = 3;
    private static final int WEEKS = 45;
    private static final int SPREAD = 5;

    private static final int PRICE = 6000;

    /// In degrees: some 100 km.
    private static final double FAR_WEST = 1.6;

    private static final List<Specialty> SPECIALTIES =
            List.of(Specialty.SOCIAL_MEDICINE, Specialty.PSYCHIATRY, Specialty.GENERAL_PRACTICE);

    /// Makes some of the teams of a dense year larger than others.
    private static final double UNEQUAL = 1.3;

    private final Random random;
    private final List<Coordinator> coordinators = new ArrayList<>();
    private final List<MeetingToStaff> meetings = new ArrayList<>();
    private final List<Integer> dealt = new ArrayList<>();
    private int teams;

    private PlantedYear(long seed) {
        random = new Random(seed);
    }

    /// @param least what the planted plan costs: the optimum
    record Planted(StaffingPlan plan, long least) {}

    /// @param each coordinators of each office
    /// @param daysEach meeting days of each coordinator, at most 3 times 40
    static Planted regular(int offices, int each, int daysEach, long seed) {
        var year = new PlantedYear(seed);
        for (int office = 0; office < offices; office++) {
            for (var base = base(office); year.missing(office, each); ) {
                boolean far = office % 2 == 0 && year.coordinators.size() == office * each;
                year.deal(
                        office,
                        base,
                        far ? year.farDays(base, daysEach) : year.regularDays(base, daysEach));
            }
        }
        return year.finish(offices * each / 2);
    }

    /// @param teamsEach teams of each coordinator
    static Planted dense(int offices, int each, int teamsEach, long seed) {
        var year = new PlantedYear(seed);
        for (int office = 0; office < offices; office++) {
            for (var base = base(office); year.missing(office, each); ) {
                year.deal(office, base, year.denseDays(base, teamsEach));
            }
        }
        return year.finish(offices * each / 2);
    }

    private record Day(int team, LocalDate day, Position place) {}

    private boolean missing(int office, int each) {
        return coordinators.size() < (office + 1) * each;
    }

    /// Two rows of offices down the country, 45 km and more from one another; teams lie within 14 km.
    private static Position base(int office) {
        return new Position(54.8 + 0.4 * (office / 2), 9 + 2 * (office % 2));
    }

    private Position near(Position base) {
        return new Position(
                base.latitude() + (random.nextDouble() - 0.5) / 5,
                base.longitude() + (random.nextDouble() - 0.5) / 5);
    }

    private List<Day> regularDays(Position base, int daysEach) {
        var days = new ArrayList<Day>();
        var weekdays = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(weekdays, random);
        for (int i = 0; i < REGULAR_TEAMS; i++) {
            int team = teams++;
            var place = near(base);
            var weeks = new ArrayList<Integer>();
            for (int week = 0; week < WEEKS; week++) {
                weeks.add(week);
            }
            Collections.shuffle(weeks, random);
            int count = daysEach / REGULAR_TEAMS + (i - 1) * SPREAD;
            for (int week : weeks.subList(0, count)) {
                days.add(new Day(team, date(week, weekdays.get(i)), place));
            }
        }
        return days;
    }

    /// Two teams in the far west, each time one the day after the other, and one nearby.
    private List<Day> farDays(Position base, int daysEach) {
        var days = new ArrayList<Day>();
        var west = new Position(base.latitude(), base.longitude() - FAR_WEST);
        var weeks = new ArrayList<Integer>();
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(week);
        }
        Collections.shuffle(weeks, random);
        int count = daysEach / REGULAR_TEAMS;
        for (int week : weeks.subList(0, count)) {
            days.add(new Day(teams, date(week, 1), west));
            days.add(new Day(teams + 1, date(week, 2), west));
        }
        var nearby = near(base);
        Collections.shuffle(weeks, random);
        for (int week : weeks.subList(0, daysEach - 2 * count)) {
            days.add(new Day(teams + 2, date(week, 4), nearby));
        }
        teams += REGULAR_TEAMS;
        return days;
    }

    private List<Day> denseDays(Position base, int teamsEach) {
        var days = new ArrayList<Day>();
        var places = new ArrayList<Position>();
        for (int i = 0; i < teamsEach; i++) {
            places.add(near(base));
        }
        for (int week = 0; week < WEEKS; week++) {
            var weekdays = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(weekdays, random);
            for (int i = 0; i < MOST_A_WEEK; i++) {
                // Every team at least once.
                int dealing = week * MOST_A_WEEK + i;
                int team =
                        dealing < teamsEach
                                ? dealing
                                : (int) (teamsEach * Math.pow(random.nextDouble(), UNEQUAL));
                days.add(new Day(teams + team, date(week, weekdays.get(i)), places.get(team)));
            }
        }
        teams += teamsEach;
        return days;
    }

    private static LocalDate date(int week, int weekday) {
        return LocalDate.of(StaffingYear.YEAR, 1, 4).plusDays(7L * week + weekday);
    }

    private void deal(int office, Position base, List<Day> days) {
        for (Day day : days) {
            dealt.add(coordinators.size());
            meetings.add(
                    new MeetingToStaff(
                            new UUID(random.nextLong(), meetings.size()),
                            StaffingYear.id("planted", day.team), "Team " + day.team, day.day,
                            "Sted " + day.team, day.place).asking(specialty(office)));
        }
        coordinators.add(
                new Coordinator(
                        new UUID(office, coordinators.size()), "K" + coordinators.size(),
                        Coordinator.Kind.EMPLOYED, 100, base, MOST_A_WEEK, 31, days.size(), 0,
                        new HashSet<>(), java.util.Set.of(), Availability.ALWAYS,
                        java.util.Set.of(specialty(office)), wishes(days)));
    }

    private static Wishes wishes(List<Day> dealt) {
        var others = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        dealt.forEach(day -> others.remove(day.day.getDayOfWeek()));
        return new Wishes(java.util.Set.of(), others, List.of(), List.of(), java.util.Set.of());
    }

    private static Specialty specialty(int office) {
        return SPECIALTIES.get(office % SPECIALTIES.size());
    }

    private Planted finish(int externals) {
        for (int i = 0; i < meetings.size(); i++) {
            var base = coordinators.get(dealt.get(i)).base();
            for (Coordinator one : coordinators) {
                if (one.base().equals(base)) {
                    one.follows().add(meetings.get(i).team());
                }
            }
            meetings.get(i).setCoordinator(coordinators.get(dealt.get(i)));
        }
        for (int i = 0; i < externals; i++) {
            coordinators.add(
                    new Coordinator(
                            new UUID(-1, i), "Ekstern " + i, Coordinator.Kind.EXTERNAL, 0,
                            new Position(54.5 + 0.3 * i, 12.5), 5, 31, 0, PRICE,
                            java.util.Set.of(), java.util.Set.of(), Availability.ALWAYS,
                            java.util.Set.of(), Wishes.NONE));
        }
        Collections.shuffle(meetings, random);
        Collections.shuffle(coordinators, random);
        var plan = new StaffingPlan(coordinators, meetings, StaffingWeights.USUAL);
        long least = least();
        var score = StaffingSolver.judge(plan);
        if (!score.equals(HardMediumSoftScore.of(0, 0, -least))) {
            throw new IllegalStateException("the planted plan costs " + score + ", not " + least);
        }
        meetings.forEach(meeting -> meeting.setCoordinator(null));
        return new Planted(new StaffingPlan(coordinators, meetings, StaffingWeights.USUAL), least);
    }

    private long least() {
        var weights = StaffingWeights.USUAL;
        long days =
                meetings.stream()
                        .mapToLong(
                                meeting ->
                                        coordinators.stream()
                                                .mapToLong(one -> byItself(one, meeting, weights))
                                                .min()
                                                .orElseThrow())
                        .sum();
        return days + (long) teams * weights.anotherCoordinator();
    }

    private static long byItself(Coordinator one, MeetingToStaff day, StaffingWeights weights) {
        return (long) weights.travel() * one.base().kmTo(day.position())
                + (one.follows().contains(day.team()) ? 0 : weights.notTheOwn())
                + (long) weights.hundredKroner() * (one.price() / 100)
                + (day.asksForAnother(one) ? weights.otherSpecialty() : 0)
                + (long) weights.againstWish() * day.againstWishes(one);
    }
}
