package dk.samspil.rostering;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Repairs a plan that is known with as few changes as can be: only in weeks in which a day cannot
/// stay as it is does anything change. Answers in less than two seconds, however long the plan.
public final class RepairSearch {

    private static final Duration TIME = Duration.ofMillis(1_500);

    private RepairSearch() {}

    /// @param plan with the coordinators of the known plan, and weights that count each change; its
    ///     other days are pinned
    /// @param touched the days that cannot stay as they are
    /// @param today days before it stay, too
    public static StaffingPlan of(StaffingPlan plan, Set<UUID> touched, LocalDate today) {
        var weeks =
                plan.getMeetings().stream()
                        .filter(meeting -> touched.contains(meeting.getId()))
                        .map(MeetingToStaff::week)
                        .collect(Collectors.toSet());
        plan.getMeetings().stream()
                .filter(meeting -> !meeting.isPinned())
                .filter(meeting -> !weeks.contains(meeting.week()) || meeting.day().isBefore(today))
                .forEach(meeting -> meeting.setPinned(true));
        return StaffingSolver.searchingFor(TIME).solve(plan);
    }
}
