package dk.samspil.rostering;

import dk.samspil.parties.Specialty;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Small years of all kinds: pins against the rules, earlier plans, absences, externals, teams that
/// meet twice a day, limits that are tight, weights that are not the usual ones.
final class RandomPlans {

    private static final int TEAMS = 6;
    private static final int DAYS = 60;
    private static final int DATES = 40;

    private static final List<Specialty> SPECIALTIES =
            List.of(Specialty.PSYCHIATRY, Specialty.PSYCHOLOGY, Specialty.OTHER);

    private RandomPlans() {}

    static StaffingPlan of(SplittableRandom random) {
        var coordinators = new ArrayList<Coordinator>();
        for (int i = 0; i < 7; i++) {
            coordinators.add(coordinator(i, random));
        }
        var meetings = new ArrayList<MeetingToStaff>();
        for (int i = 0; i < DAYS; i++) {
            var meeting =
                    new MeetingToStaff(
                                    new UUID(7, i),
                                    new UUID(1, random.nextInt(TEAMS)),
                                    "Team",
                                    StaffingCast.DAY.plusDays(random.nextInt(DATES)),
                                    "Sted",
                                    place(random))
                            .asking(specialty(random));
            var who = coordinators.get(random.nextInt(coordinators.size()));
            switch (random.nextInt(8)) {
                case 0 -> meeting.pin(random.nextBoolean() ? who : null);
                case 1 -> meeting.keep(who, random.nextBoolean());
                case 2 -> meeting.setCoordinator(who);
                default -> {}
            }
            meetings.add(meeting);
        }
        return new StaffingPlan(coordinators, meetings, weights(random));
    }

    private static StaffingWeights weights(SplittableRandom random) {
        return new StaffingWeights(
                random.nextInt(100),
                random.nextInt(50),
                random.nextInt(4),
                random.nextInt(4),
                random.nextInt(3),
                random.nextInt(200),
                random.nextInt(30),
                random.nextInt(30),
                random.nextInt(60),
                random.nextInt(100));
    }

    private static Coordinator coordinator(int number, SplittableRandom random) {
        boolean external = random.nextInt(3) == 0;
        var from = StaffingCast.DAY.plusDays(random.nextInt(DATES));
        return new Coordinator(
                new UUID(3, number),
                "Koordinator " + number,
                external ? Coordinator.Kind.EXTERNAL : Coordinator.Kind.EMPLOYED,
                external ? 0 : 100,
                place(random),
                1 + random.nextInt(3),
                2 + random.nextInt(8),
                external ? 0 : random.nextInt(15),
                external ? 6_000 : 0,
                teams(random),
                random.nextInt(3) == 0 ? teams(random) : Set.of(),
                new Availability(
                        List.of(new Absence(from, from.plusDays(9), Absence.Kind.HOLIDAY)),
                        Duties.NONE,
                        null),
                Set.of(SPECIALTIES.get(random.nextInt(3))),
                wishes(random));
    }

    private static Set<UUID> teams(SplittableRandom random) {
        var teams = new HashSet<UUID>();
        teams.add(new UUID(1, random.nextInt(TEAMS)));
        teams.add(new UUID(1, random.nextInt(TEAMS)));
        return teams;
    }

    private static @Nullable Specialty specialty(SplittableRandom random) {
        return random.nextInt(3) == 0 ? null : SPECIALTIES.get(random.nextInt(3));
    }

    private static Wishes wishes(SplittableRandom random) {
        var from = StaffingCast.DAY.plusDays(random.nextInt(DATES));
        var spell = List.of(new Wishes.Spell(from, from.plusDays(random.nextInt(20))));
        return new Wishes(
                random.nextBoolean() ? Set.of() : Set.of(DayOfWeek.of(1 + random.nextInt(5))),
                Set.of(DayOfWeek.of(1 + random.nextInt(5))),
                random.nextInt(3) == 0 ? spell : List.of(),
                random.nextInt(3) == 0 ? spell : List.of(),
                random.nextInt(3) == 0 ? teams(random) : Set.of());
    }

    private static Position place(SplittableRandom random) {
        return new Position(55 + random.nextInt(6) / 5.0, 10 + random.nextInt(6) / 5.0);
    }
}
