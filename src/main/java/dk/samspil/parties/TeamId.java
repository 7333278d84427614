package dk.samspil.parties;

import java.util.UUID;

/// Identifies a rehabilitation team.
public record TeamId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
