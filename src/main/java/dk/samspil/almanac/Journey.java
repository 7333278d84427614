package dk.samspil.almanac;

import org.jspecify.annotations.Nullable;

/// A coordinator's way to a meeting day.
///
/// @param from the name of the base; null = nobody knows it
/// @param km in a straight line; 0 where the base is not known
public record Journey(TeamDay to, @Nullable String from, @Nullable Spot start, int km) {

    public String coordinator() {
        return to.coordinator();
    }
}
