package dk.samspil.meetings;

import dk.samspil.parties.Area;
import java.util.UUID;

/// Somebody at the table and the administration they represent.
public record Seat(UUID person, String name, Area area) {}
