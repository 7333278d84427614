package dk.samspil.rostering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which days a coordinator can go to a meeting at all.
///
/// @param offered the only days of an external coordinator; null = every day
public record Availability(
        List<Absence> absences, Duties duties, @Nullable Set<LocalDate> offered) {

    public static final Availability ALWAYS = new Availability(List.of(), Duties.NONE, null);

    public boolean on(LocalDate day) {
        if (offered != null && !offered.contains(day) || duties.on(day)) {
            return false;
        }
        for (Absence absence : absences) {
            if (absence.covers(day)) {
                return false;
            }
        }
        return true;
    }
}
