import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.RepairSearch;
import dk.samspil.rostering.Spans;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingWeights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A staffed year, and a coordinator who is ill for one week of it: the one with the most days in any
/// week. What the repair takes, and what it changes.
///
/// @param days that cannot stay as they are
/// @param changed days on which somebody else goes than before, or nobody
/// @param elsewhere of them in other weeks: must be none
record Illness(String who, LocalDate monday, int days, int changed, int elsewhere, int open, Outcome after, double seconds) {

    /// Seconds, as the product promises.
    private static final double LIMIT = 5;

    private record Week(Coordinator who, Integer week) {}

    /// @param staffed a plan without pins
    static Illness of(StaffingPlan staffed) {
        var busiest =
                staffed.getMeetings().stream()
                        .filter(day -> day.getCoordinator() != null)
                        .collect(
                                Collectors.groupingBy(
                                        day -> new Week(day.getCoordinator(), day.week())))
                        .values()
                        .stream()
                        .max(
                                Comparator.<List<MeetingToStaff>>comparingInt(List::size)
                                        .thenComparing(
                                                days -> days.getFirst().day(),
                                                Comparator.reverseOrder()))
                        .orElseThrow();
        var ill = Objects.requireNonNull(busiest.getFirst().getCoordinator());
        var monday = busiest.getFirst().day().with(java.time.DayOfWeek.MONDAY);
        var begun = System.nanoTime();
        var plan = away(staffed, ill, monday);
        var touched = busiest.stream().map(MeetingToStaff::getId).collect(Collectors.toSet());
        var repaired = RepairSearch.of(plan, touched, monday);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return judged(staffed, repaired, ill, monday, touched, seconds);
    }

    private static StaffingPlan away(StaffingPlan staffed, Coordinator ill, LocalDate monday) {
        var coordinators = new ArrayList<>(staffed.getCoordinators());
        coordinators.replaceAll(one -> one.equals(ill) ? ill(one, monday) : one);
        Map<UUID, Coordinator> known = new HashMap<>();
        coordinators.forEach(one -> known.put(one.id(), one));
        var days =
                staffed.getMeetings().stream()
                        .map(
                                day -> {
                                    var who = day.getCoordinator();
                                    return new MeetingToStaff(
                                                    day.getId(), day.team(), day.teamName(),
                                                    day.day(), day.place(), day.position())
                                            .asking(day.asksFor())
                                            .keep(
                                                    who == null ? null : known.get(who.id()),
                                                    day.day().isBefore(monday.plusMonths(3)));
                                })
                        .toList();
        return new StaffingPlan(coordinators, days, StaffingWeights.REPAIR);
    }

    private static Coordinator ill(Coordinator one, LocalDate monday) {
        var absences = new ArrayList<>(one.availability().absences());
        absences.add(new Absence(monday, monday.plusDays(6), Absence.Kind.ILLNESS));
        return new Coordinator(
                one.id(), one.name(), one.kind(), one.share(), one.base(), one.mostAWeek(),
                one.mostAMonth(), one.fairDays(), one.price(), one.follows(), one.disqualified(),
                new Availability(
                        absences, one.availability().duties(), one.availability().offered()),
                one.specialties(), one.wishes());
    }

    private static Illness judged(
            StaffingPlan before, StaffingPlan after, Coordinator ill, LocalDate monday,
            Set<UUID> touched, double seconds) {
        int changed = 0;
        int elsewhere = 0;
        int open = 0;
        for (int i = 0; i < after.getMeetings().size(); i++) {
            var was = before.getMeetings().get(i).getCoordinator();
            var now = after.getMeetings().get(i);
            if (!Objects.equals(was, now.getCoordinator())) {
                changed++;
                elsewhere += now.week().equals(Spans.week(monday)) ? 0 : 1;
                open += now.getCoordinator() == null ? 1 : 0;
            }
        }
        return new Illness(
                ill.name(), monday, touched.size(), changed, elsewhere, open, Outcome.of(after), seconds);
    }

    String line(String title) {
        return String.format(
                Locale.ROOT,
                "%-30s %s ill in the week of %s, %d days: repaired in %.1f s by %d changes, %d without anybody, %d rules broken",
                title, who, monday, days, seconds, changed, open, after.broken());
    }

    List<String> broken(String title) {
        var broken = new ArrayList<String>();
        if (seconds >= LIMIT) {
            broken.add(title + ": the repair takes " + seconds + " s");
        }
        if (after.broken() > 0 || elsewhere > 0) {
            broken.add(title + ": the repair breaks a rule, or changes other weeks");
        }
        return broken;
    }
}
