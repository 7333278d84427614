package dk.samspil.rostering;

import static dk.samspil.rostering.YearInNumbers.NOBODY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Which meeting days are far from whom, and which of them are near each other, as numbers: see
/// `MeetingToStaff.farFor` and `pairs`. Never changes.
final class FarDays {

    /// What a far day costs that stands alone.
    final int alone;

    private final int[] date;
    private final int[] place;
    private final int places;
    private final boolean[] near;
    private final boolean[] far;

    /// Whether a place, or one near it, is far for somebody.
    private final boolean[] matters;

    private final int people;

    /// The dates of the year that are a day before and a day after each of them, by number.
    private final int[] before;

    private final int[] after;

    /// For each day, the days near it on the dates before and after.
    private final int[][] nearby;

    FarDays(StaffingPlan plan, int[] date, int dates) {
        this.date = date;
        var meetings = plan.getMeetings();
        var coordinators = plan.getCoordinators();
        people = coordinators.size();
        var positions = meetings.stream().map(MeetingToStaff::position).toList();
        place = YearInNumbers.numbers(positions);
        places = Arrays.stream(place).max().orElse(NOBODY) + 1;
        near = new boolean[places * places];
        far = new boolean[places * people];
        matters = new boolean[places * people];
        alone = plan.weight(StaffingRules.FAR_ALONE);
        before = new int[dates];
        after = new int[dates];
        nearPlaces(positions.stream().distinct().toList());
        if (alone > 0) {
            farPlaces(meetings, coordinators);
        }
        neighbours(meetings);
        var onDate = YearInNumbers.lists(date, dates, IntStream.range(0, date.length).toArray());
        nearby =
                IntStream.range(0, date.length)
                        .mapToObj(day -> near(day, onDate))
                        .toArray(int[][]::new);
    }

    private void nearPlaces(List<Position> positions) {
        for (int one = 0; one < places; one++) {
            for (int other = 0; other < places; other++) {
                near[one * places + other] =
                        MeetingToStaff.near(positions.get(one), positions.get(other));
            }
        }
    }

    private void farPlaces(List<MeetingToStaff> meetings, List<Coordinator> coordinators) {
        var seen = new boolean[places];
        for (int day = 0; day < place.length; day++) {
            for (int one = 0; one < people && !seen[place[day]]; one++) {
                if (meetings.get(day).farFor(coordinators.get(one))) {
                    farFrom(place[day], one);
                }
            }
            seen[place[day]] = true;
        }
    }

    private void farFrom(int there, int one) {
        far[there * people + one] = true;
        for (int other = 0; other < places; other++) {
            matters[other * people + one] |= near[there * places + other];
        }
    }

    private void neighbours(List<MeetingToStaff> meetings) {
        var numbers = new HashMap<LocalDate, Integer>();
        for (int day = 0; day < date.length; day++) {
            numbers.put(meetings.get(day).day(), date[day]);
        }
        numbers.forEach(
                (day, number) -> {
                    before[number] = numbers.getOrDefault(day.minusDays(1), NOBODY);
                    after[number] = numbers.getOrDefault(day.plusDays(1), NOBODY);
                });
    }

    private int[] near(int day, int[][] onDate) {
        return IntStream.of(before(day), after(day))
                .filter(when -> when != NOBODY)
                .flatMap(when -> Arrays.stream(onDate[when]))
                .filter(other -> near(day, other))
                .toArray();
    }

    int[] nearby(int day) {
        return nearby[day];
    }

    /// Whether the way to a day, or to one near it, is long for somebody.
    boolean matters(int day, int one) {
        return matters[place[day] * people + one];
    }

    boolean far(int day, int one) {
        return far[place[day] * people + one];
    }

    boolean near(int day, int other) {
        return near[place[day] * places + place[other]];
    }

    /// The date before that of a day; `NOBODY` = no meeting is held on it.
    int before(int day) {
        return before[date[day]];
    }

    int after(int day) {
        return after[date[day]];
    }
}
