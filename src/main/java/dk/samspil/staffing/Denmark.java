package dk.samspil.staffing;

import dk.samspil.rostering.Position;

/// Whoever knows where Denmark lies.
public interface Denmark {

    /// Whether a place is in Denmark; one kilometre off the coast or the border still is.
    boolean holds(Position position);
}
