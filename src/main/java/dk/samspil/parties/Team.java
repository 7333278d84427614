package dk.samspil.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rehabilitation team (rehabiliteringsteam) of a municipality.
///
/// @param place where it usually meets
/// @param closedOn the first day without it; null = it goes on
/// @param version grows with each change
public record Team(
        TeamId id,
        int municipality,
        String name,
        WorkArea area,
        String place,
        @Nullable LocalDate closedOn,
        int version) {

    public boolean isOpen(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
