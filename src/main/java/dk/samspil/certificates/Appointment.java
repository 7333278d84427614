package dk.samspil.certificates;

import dk.samspil.forms.Answers;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When the clinical function means to see the citizen.
///
/// @param late so late that the caseworker is told before the citizen is summoned
/// @param toldAt when the caseworker was told
/// @param summons what the letter says; empty until it is sent
public record Appointment(
        UUID id,
        CertificateId certificate,
        Instant startsAt,
        boolean late,
        @Nullable Instant toldAt,
        Instant setAt,
        String setBy,
        int summonsVersion,
        Answers summons,
        @Nullable Instant summonedAt) {

    boolean maySummon() {
        return !late || toldAt != null;
    }
}
