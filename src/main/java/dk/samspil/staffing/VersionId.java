package dk.samspil.staffing;

import java.util.UUID;

/// Tells one staffing of a year from the others.
public record VersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
