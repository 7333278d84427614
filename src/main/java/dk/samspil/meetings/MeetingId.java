package dk.samspil.meetings;

import java.util.UUID;

/// Identifies a meeting day of a team.
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
