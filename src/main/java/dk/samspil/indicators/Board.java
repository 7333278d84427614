package dk.samspil.indicators;

import java.util.UUID;

/// Indicators that are followed together, for the parties of one region.
///
/// @param keeping whether the asker keeps it
public record Board(
        UUID id, String name, int region, String regionName, String about, boolean keeping) {

    public String href() {
        return "/indikatorer/" + id;
    }
}
