import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.FairShares;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import dk.samspil.rostering.Weekly;
import dk.samspil.rostering.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A year of a region as it could be: the real municipalities and volumes, invented coordinators and
/// teams that meet on a weekday of theirs. The same seed gives the same year.
final class StaffingYear {

    /// How much the coordinators can take, against what there is to do.
    enum Pressure {
        EASY(2.2, 1.5, 16),
        TIGHT(1.5, 1, 10),
        OVER_FULL(1.0, 1, 10);

        final double capacity;
        final double spare;
        final int externalsMonth;

        /// @param spare how many times their part of the year those employed can take
        /// @param externalsMonth most days in a month of an external coordinator
        Pressure(double capacity, double spare, int externalsMonth) {
            this.capacity = capacity;
            this.spare = spare;
            this.externalsMonth = externalsMonth;
        }
    }

    static final int YEAR = 2027;
    private static final int PER_TEAM = 35;
    private static final int PRICE = 6000;

    private static final Duties CONFERENCE =
            new Duties(new Weekly(DayOfWeek.FRIDAY, Weekly.Weeks.EVEN), null);

    private static final List<Specialty> SPECIALTIES =
            List.of(Specialty.SOCIAL_MEDICINE, Specialty.PSYCHIATRY, Specialty.GENERAL_PRACTICE);

    private final Random random;

    /// Apart from the other draws.
    private final Random leanings;
    private final Region region;
    private final List<Municipality> municipalities;
    private final List<LocalDate> dates = new ArrayList<>();

    StaffingYear(Region region, List<Municipality> all, long seed) {
        this.region = region;
        this.municipalities =
                all.stream().filter(one -> one.region().equals(region.title)).toList();
        this.random = new Random(seed);
        this.leanings = new Random(seed + 1_000);
        for (var day = LocalDate.of(YEAR, 1, 4); day.getYear() == YEAR; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6 && !closed(day)) {
                dates.add(day);
            }
        }
    }

    /// When little is asked for, no team meets on the days of the coordinators' conference.
    StaffingPlan of(Pressure pressure) {
        if (pressure == Pressure.EASY) {
            dates.removeIf(CONFERENCE::on);
        }
        var meetings = meetings();
        var teams = meetings.stream().map(MeetingToStaff::team).distinct().toList();
        var coordinators = new ArrayList<Coordinator>();
        double part = region.externals == 0 ? 0.75 * pressure.capacity : 0.8;
        double employed = region.days * part / region.employed;
        int mostAMonth = (int) Math.max(2, Math.round(employed * pressure.spare / 10.5));
        for (int i = 0; i < region.employed; i++) {
            coordinators.add(employed(i, mostAMonth, own(teams, i)));
        }
        double missing = region.days * pressure.capacity - employed * region.employed;
        for (int i = 0; i < region.externals; i++) {
            coordinators.add(external(i, (int) Math.round(missing / region.externals), pressure));
        }
        return new StaffingPlan(
                FairShares.of(coordinators, meetings.size(), dates.size() / 5),
                meetings,
                StaffingWeights.USUAL);
    }

    /// All regions together: every coordinator of the country could go to every meeting.
    static StaffingPlan ofTheCountry(Pressure pressure, List<Municipality> all, long seed) {
        var coordinators = new ArrayList<Coordinator>();
        var meetings = new ArrayList<MeetingToStaff>();
        for (Region region : Region.values()) {
            var year = new StaffingYear(region, all, seed + region.ordinal()).of(pressure);
            coordinators.addAll(year.getCoordinators());
            meetings.addAll(year.getMeetings());
        }
        return new StaffingPlan(coordinators, meetings, StaffingWeights.USUAL);
    }

    private List<MeetingToStaff> meetings() {
        var meetings = new ArrayList<MeetingToStaff>();
        int teams = Math.max(municipalities.size(), region.days / PER_TEAM);
        for (int team = 0; team < teams; team++) {
            var where = municipalities.get(team % municipalities.size());
            int days = region.days / teams + (team < region.days % teams ? 1 : 0);
            var weekday = DayOfWeek.of(1 + random.nextInt(9) / 2);
            var asked = leanings.nextInt(3) == 0 ? null : specialty();
            var possible =
                    new ArrayList<>(
                            dates.stream().filter(d -> d.getDayOfWeek() == weekday).toList());
            Collections.shuffle(possible, random);
            var others = new ArrayList<>(dates);
            others.removeAll(possible);
            Collections.shuffle(others, random);
            possible.addAll(others);
            for (LocalDate day : possible.subList(0, days)) {
                meetings.add(
                        new MeetingToStaff(
                                id(), id(region.title, team), where.name(), day, where.name(),
                                where.position()).asking(asked));
            }
        }
        meetings.sort(Comparator.comparing(MeetingToStaff::day));
        return meetings;
    }

    private Coordinator employed(int number, int mostAMonth, Set<UUID> own) {
        int share = number % 4 == 3 ? 60 : 100;
        var base = municipalities.get(random.nextInt(municipalities.size())).position();
        var absences = new ArrayList<Absence>();
        for (int i = 0; i < 3; i++) {
            var from = dates.get(random.nextInt(dates.size()));
            absences.add(new Absence(from, from.plusDays(4 + random.nextInt(7)), Absence.Kind.HOLIDAY));
        }
        return new Coordinator(
                id(), "Koordinator " + (number + 1), Coordinator.Kind.EMPLOYED, share, base,
                share == 100 ? 4 : 3, Math.max(2, mostAMonth * share / 90), 0, 0, own, Set.of(),
                new Availability(
                        absences, CONFERENCE, null), Set.of(specialty()), wishes());
    }

    private Coordinator external(int number, int days, Pressure pressure) {
        var offered = new ArrayList<>(dates);
        Collections.shuffle(offered, random);
        return new Coordinator(
                id(), "Ekstern " + (number + 1), Coordinator.Kind.EXTERNAL, 0,
                municipalities.get(random.nextInt(municipalities.size())).position(), 3,
                pressure.externalsMonth, 0,
                PRICE, Set.of(), Set.of(),
                new Availability(
                        List.of(), Duties.NONE,
                        new HashSet<>(offered.subList(0, Math.min(days, offered.size())))),
                Set.of(specialty()), Wishes.NONE);
    }

    private Specialty specialty() {
        return SPECIALTIES.get(leanings.nextInt(SPECIALTIES.size()));
    }

    /// Half of those employed wish for something.
    private Wishes wishes() {
        var from = dates.get(leanings.nextInt(dates.size()));
        var spell = List.of(new Wishes.Spell(from, from.plusDays(14)));
        var weekday = Set.of(DayOfWeek.of(1 + leanings.nextInt(5)));
        return switch (leanings.nextInt(4)) {
            case 0 -> new Wishes(Set.of(), weekday, List.of(), List.of(), Set.of());
            case 1 -> new Wishes(Set.of(), weekday, List.of(), spell, Set.of());
            default -> Wishes.NONE;
        };
    }

    private Set<UUID> own(List<UUID> teams, int number) {
        var own = new HashSet<UUID>();
        for (int i = number; i < teams.size(); i += region.employed) {
            own.add(teams.get(i));
        }
        return own;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static UUID id(String what, int number) {
        return new UUID(what.hashCode(), number);
    }

    /// As the closing periods of 2023 in Hovedstaden: weeks 7 and 42, Easter, half of July.
    private static boolean closed(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return week == 7 || week == 42 || week == 12 || week >= 29 && week <= 31 || week >= 52;
    }
}
