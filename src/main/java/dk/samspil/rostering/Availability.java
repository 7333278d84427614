package dk.samspil.rostering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which days a coordinator can go to a meeting at all.
///
/// @param conference null = takes part in none
/// @param offered the only days of an external coordinator; null = every day
public record Availability(
        List<Absence> absences, @Nullable Conference conference, @Nullable Set<LocalDate> offered) {

    public static final Availability ALWAYS = new Availability(List.of(), null, null);

    public boolean on(LocalDate day) {
        if (offered != null && !offered.contains(day) || conference != null && conference.on(day)) {
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
