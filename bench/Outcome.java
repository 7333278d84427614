import dk.samspil.rostering.MeetingToStaff;
import dk.samspil.rostering.StaffingPlan;
import dk.samspil.rostering.StaffingSolver;
import java.util.stream.Collectors;

/// A plan as the rules judge it.
///
/// @param km from base to meeting, per day that is staffed
/// @param faces coordinators per team
record Outcome(long broken, long open, long cost, double km, double faces) {

    static Outcome of(StaffingPlan plan) {
        var score = StaffingSolver.judge(plan);
        var staffed =
                plan.getMeetings().stream().filter(day -> day.getCoordinator() != null).toList();
        return new Outcome(
                -score.hardScore(),
                -score.mediumScore(),
                -score.softScore(),
                staffed.stream()
                        .mapToInt(day -> day.getCoordinator().base().kmTo(day.position()))
                        .average()
                        .orElse(0),
                staffed.stream()
                        .collect(
                                Collectors.groupingBy(
                                        MeetingToStaff::team,
                                        Collectors.mapping(
                                                MeetingToStaff::getCoordinator,
                                                Collectors.toSet())))
                        .values()
                        .stream()
                        .mapToInt(java.util.Set::size)
                        .average()
                        .orElse(0));
    }

    boolean betterThan(Outcome other) {
        return open < other.open || open == other.open && cost < other.cost;
    }

    static double percent(double now, double before) {
        return before == 0 ? 0 : 100 * (now - before) / before;
    }
}
