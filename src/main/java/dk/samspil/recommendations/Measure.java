package dk.samspil.recommendations;

import dk.samspil.parties.Area;

/// Something recommended to be done for the citizen (indsats).
///
/// @param name of the offer
/// @param later not now, but when the time has come
public record Measure(
        Area area, String name, String start, String extent, String duration, boolean later) {

    public boolean any() {
        return !(name + start + extent + duration).isBlank();
    }
}
