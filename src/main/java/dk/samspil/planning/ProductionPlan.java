package dk.samspil.planning;

import dk.samspil.parties.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A team's days of a year (produktionsplan).
///
/// @param id null = nothing is saved yet
/// @param usualPlace where the team meets when nothing else is said
/// @param question what the secretariat asked when it returned the plan; empty otherwise
/// @param version grows with each change; 0 = nothing is saved yet
/// @param days that are planned, in the order of time
public record ProductionPlan(
        @Nullable PlanId id,
        TeamId team,
        String teamName,
        String usualPlace,
        int municipality,
        int healthUnit,
        int year,
        PlanStatus status,
        String question,
        @Nullable Instant handedInAt,
        long version,
        String changedBy,
        List<PlannedDay> days) {

    public Optional<PlannedDay> on(LocalDate day) {
        return days.stream().filter(planned -> planned.day().equals(day)).findFirst();
    }

    public int cases() {
        return days.stream().mapToInt(day -> day.details().cases()).sum();
    }

    public int clinical() {
        return days.stream().mapToInt(day -> day.details().clinical()).sum();
    }

    public String href() {
        return "/aarsplan/" + team + "/" + year;
    }

    /// Of a plan that is saved.
    PlanId saved() {
        if (id == null) {
            throw new IllegalStateException("not saved: " + href());
        }
        return id;
    }

    /// The same plan with other days.
    public ProductionPlan with(List<PlannedDay> planned) {
        return new ProductionPlan(
                id,
                team,
                teamName,
                usualPlace,
                municipality,
                healthUnit,
                year,
                status,
                question,
                handedInAt,
                version,
                changedBy,
                planned);
    }
}
