package dk.samspil.budgets;

import java.util.UUID;

/// Places that several parties share.
///
/// @param mostPercent of the capacity that may be re-designated in half a year
/// @param keeping whether the asker keeps it
public record PlacePool(
        UUID id,
        String name,
        String regionName,
        int capacity,
        int mostPercent,
        boolean published,
        boolean keeping) {

    public String href() {
        return "/budgetter/pladser/" + id;
    }
}
