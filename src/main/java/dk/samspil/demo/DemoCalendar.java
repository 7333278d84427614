package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import dk.samspil.access.Asker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// The days on which the teams of the demonstration meet, and who is up when. All offsets are
/// working days from today.
final class DemoCalendar {

    /// The days of each team, in the order of the towns: few long ago, so that several cases were
    /// up on each.
    private static final List<List<Integer>> DAYS =
            List.of(
                    List.of(-185, -130, -60, -35, -24, -8, -3, 0, 5, 10, 15, 20, 25, 30),
                    List.of(-175, -125, -55, -28, -6, -1, 2, 6, 12, 18, 26),
                    List.of(-165, -115, -50, -25, -5, 4, 11, 18, 25),
                    List.of(-150, -40, -20, -4, 8, 16, 24));

    private static final int TOWN_OF_THE_CANCELLED_DAY = 1;
    private static final int CANCELLED = 2;
    private static final int TOWN_WITHOUT_COORDINATOR = 2;
    private static final int WITHOUT_COORDINATOR = 11;

    private final LocalDate workday;
    private final Map<Integer, List<DemoMeetingDay>> days = new HashMap<>();
    private final Map<DemoMeetingDay, Integer> taken = new IdentityHashMap<>();

    /// @param workday today, or the working day before a weekend
    DemoCalendar(DemoCast cast, LocalDate workday) {
        this.workday = workday;
        for (int t = 0; t < cast.towns().size(); t++) {
            DemoCast.Town town = cast.towns().get(t);
            var grid = new ArrayList<DemoMeetingDay>();
            for (int offset : DAYS.get(t)) {
                grid.add(day(town, t, offset, grid.size()));
            }
            days.put(town.id(), List.copyOf(grid));
        }
    }

    private DemoMeetingDay day(DemoCast.Town town, int t, int offset, int number) {
        boolean lacks = t == TOWN_WITHOUT_COORDINATOR && offset == WITHOUT_COORDINATOR;
        List<Asker> coordinators = town.coordinators();
        return new DemoMeetingDay(
                town,
                after(workday, offset),
                lacks ? null : coordinators.get((number + t) % coordinators.size()),
                t == TOWN_OF_THE_CANCELLED_DAY && offset == CANCELLED);
    }

    LocalDate workday() {
        return workday;
    }

    /// The day of a town that lies nearest to the one wanted and takes place, with a free slot.
    DemoMeetingDay.Seat near(DemoCast.Town town, int offset) {
        LocalDate wanted = after(workday, offset);
        boolean ahead = offset > 0;
        return of(town).stream()
                .filter(day -> !day.cancelled() && used(day) < DemoMeetingDay.SLOTS)
                .filter(day -> ahead ? day.day().isAfter(workday) : day.day().isBefore(workday))
                .min(Comparator.comparingLong(day -> distance(day.day(), wanted)))
                .map(this::next)
                .orElseThrow();
    }

    /// A slot of today's meeting.
    DemoMeetingDay.Seat today(DemoCast.Town town, int slot) {
        var day = only(town, each -> each.day().equals(workday));
        return new DemoMeetingDay.Seat(day, day.slot(slot));
    }

    /// A slot of the day that is cancelled.
    DemoMeetingDay.Seat onCancelledDay(DemoCast.Town town) {
        return next(only(town, DemoMeetingDay::cancelled));
    }

    /// The first day that a case can be referred to from a day on, so many working days ahead.
    LocalDate aimedAt(DemoCast.Town town, LocalDate referred, int workingDays) {
        LocalDate earliest = after(referred, workingDays);
        return of(town).stream()
                .filter(day -> !day.cancelled() && !day.day().isBefore(earliest))
                .map(DemoMeetingDay::day)
                .findFirst()
                .orElseThrow();
    }

    /// The days that are planned: those with somebody on the agenda, and all to come.
    List<DemoMeetingDay> planned() {
        return days.values().stream()
                .flatMap(List::stream)
                .filter(day -> taken.containsKey(day) || !day.day().isBefore(workday))
                .sorted(
                        Comparator.comparing(DemoMeetingDay::day)
                                .thenComparing(day -> day.town().id()))
                .toList();
    }

    /// The days of a town that take place and are planned.
    List<LocalDate> metBy(DemoCast.Town town) {
        return planned().stream()
                .filter(day -> day.town().equals(town) && !day.cancelled())
                .map(DemoMeetingDay::day)
                .toList();
    }

    private List<DemoMeetingDay> of(DemoCast.Town town) {
        return Objects.requireNonNull(days.get(town.id()));
    }

    private DemoMeetingDay only(DemoCast.Town town, Predicate<DemoMeetingDay> which) {
        return of(town).stream().filter(which).findFirst().orElseThrow();
    }

    private DemoMeetingDay.Seat next(DemoMeetingDay day) {
        int slot = used(day);
        taken.put(day, slot + 1);
        return new DemoMeetingDay.Seat(day, day.slot(slot));
    }

    private int used(DemoMeetingDay day) {
        return taken.getOrDefault(day, 0);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
