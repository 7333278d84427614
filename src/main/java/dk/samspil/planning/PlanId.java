package dk.samspil.planning;

import java.util.UUID;

/// Identifies the production plan of a team for a year.
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
