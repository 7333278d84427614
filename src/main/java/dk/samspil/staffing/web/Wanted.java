package dk.samspil.staffing.web;

import dk.samspil.staffing.Assignment;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which days of a version somebody wants to see.
///
/// @param maaned 1 to 12; null = the whole year
/// @param ubemandet only days to which nobody goes
record Wanted(
        @Nullable Integer maaned,
        @Nullable UUID team,
        @Nullable UUID koordinator,
        @Nullable Boolean ubemandet) {

    boolean unstaffed() {
        return Boolean.TRUE.equals(ubemandet);
    }

    /// The first month with days, where nothing was asked for.
    Wanted orFirstMonth(List<Assignment> all) {
        return maaned != null || team != null || koordinator != null || unstaffed() || all.isEmpty()
                ? this
                : new Wanted(all.getFirst().day().getMonthValue(), null, null, null);
    }

    List<Assignment> of(List<Assignment> all) {
        return all.stream().filter(this::fits).toList();
    }

    private boolean fits(Assignment each) {
        return (maaned == null
                        || maaned < 1
                        || maaned > 12
                        || each.day().getMonth() == Month.of(maaned))
                && (team == null || team.equals(each.team()))
                && (koordinator == null || koordinator.equals(each.coordinator()))
                && (!unstaffed() || each.unstaffed());
    }
}
