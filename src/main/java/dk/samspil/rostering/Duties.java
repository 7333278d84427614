package dk.samspil.rostering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a coordinator does on fixed weekdays, and goes to no meeting because of.
///
/// @param conference the health unit's own, internal one; null = takes part in none
/// @param consultations the preparation consultations, in which caseworkers of a municipality
/// discuss cases; null = holds none
public record Duties(@Nullable Weekly conference, @Nullable Weekly consultations) {

    public static final Duties NONE = new Duties(null, null);

    public boolean on(LocalDate day) {
        return confers(day) || consults(day);
    }

    public boolean confers(LocalDate day) {
        return conference != null && conference.on(day);
    }

    public boolean consults(LocalDate day) {
        return consultations != null && consultations.on(day);
    }

    /// Nobody is in two places: whether both can be kept.
    public boolean apart() {
        return conference == null || consultations == null || !conference.meets(consultations);
    }
}
