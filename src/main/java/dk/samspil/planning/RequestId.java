package dk.samspil.planning;

import java.util.UUID;

/// Identifies a request to change an agreed plan.
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
