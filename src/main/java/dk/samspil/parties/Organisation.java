package dk.samspil.parties;

import org.jspecify.annotations.Nullable;

/// An organisation that takes part, known by a number that never changes: a municipality by its
/// code, a region by its code, its health unit and clinical function by that code and 20000 or
/// 30000 more, clinics from 100001.
///
/// @param name as written in letters: "Ballerup Kommune"
/// @param shortName as said: "Ballerup"
/// @param region the id of the region it lies in; null for those that lie in none
public record Organisation(
        int id,
        Kind kind,
        String name,
        String shortName,
        @Nullable Integer region,
        @Nullable Gln gln) {

    /// All citizens together; each row for a citizen carries the person, too.
    public static final int CITIZENS = 1;

    /// Those who run Samspil.
    public static final int PLATFORM = 2;

    /// The fora in which the parties steer the cooperation; whom each member speaks for, the forum
    /// itself tells.
    public static final int FORA = 3;

    /// What an organisation is.
    public enum Kind {
        REGION,
        MUNICIPALITY,
        HEALTH_UNIT,
        CLINICAL_FUNCTION,
        CLINIC,
        PLATFORM,
        FORUM,
        CITIZENS
    }

    public static int healthUnitOf(int region) {
        return region + 20_000;
    }

    public static int clinicalFunctionOf(int region) {
        return region + 30_000;
    }
}
