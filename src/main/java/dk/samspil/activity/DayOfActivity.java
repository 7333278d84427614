package dk.samspil.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day on which a team was to meet, and what came of it.
///
/// @param planned stood in the plan from the beginning; of a team without an agreed plan, every day
/// @param extra came in addition to the plan
/// @param change who cancelled or moved it, and with how much notice; null = nobody did
/// @param casesPlanned as the team expected, or the slots where there is no plan
/// @param booked cases on the agenda, `treated` those that were done with
/// @param minutes at the table, of the cases whose beginning and end are known
public record DayOfActivity(
        LocalDate day,
        UUID team,
        String teamName,
        int municipality,
        String municipalityName,
        Outcome outcome,
        boolean planned,
        boolean extra,
        @Nullable Change change,
        int casesPlanned,
        int booked,
        int treated,
        int minutes) {

    /// @param notice days from when it was asked for or done until the day; null = not recorded
    /// @param inTime whether that was as early as the unit's rule asks; null = not recorded
    /// @param movedTo null = not to another day
    public record Change(
            By by,
            @Nullable Integer notice,
            @Nullable Boolean inTime,
            @Nullable LocalDate movedTo,
            String reason) {

        public boolean late() {
            return Boolean.FALSE.equals(inTime);
        }
    }

    /// On whose side a change was wanted.
    public enum By {
        MUNICIPALITY,
        HEALTH_UNIT,
        NOT_RECORDED;

        public String messageKey() {
            return "activity.by." + name();
        }
    }

    boolean cancelledBy(By side) {
        return outcome == Outcome.CANCELLED && change != null && change.by() == side;
    }
}
