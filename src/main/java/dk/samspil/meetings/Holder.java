package dk.samspil.meetings;

import dk.samspil.parties.Area;
import java.util.UUID;

/// Somebody with a task on a meeting day, such as its leader.
public record Holder(UUID person, String name) {

    Seat represents(Area area) {
        return new Seat(person, name, area);
    }
}
