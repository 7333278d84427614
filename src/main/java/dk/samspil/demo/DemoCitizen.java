package dk.samspil.demo;

import java.time.LocalDate;
import java.util.List;

/// Whom a set of demonstration documents is about.
///
/// @param seed the same seed gives the same documents, byte for byte in what they say
/// @param cpr as it stands on the paper, of an impossible or official test series
public record DemoCitizen(
        long seed,
        String name,
        String cpr,
        LocalDate born,
        String municipality,
        String clinic,
        String physician,
        String caseworker,
        List<Condition> conditions) {

    String firstName() {
        return name.strip().split(" ")[0];
    }

    /// The last digit of a person number is odd for men.
    boolean man() {
        return (cpr.charAt(cpr.length() - 1) - '0') % 2 == 1;
    }
}
