package dk.samspil.budgets;

import java.util.UUID;

/// Money that several parties pay together each year.
///
/// @param decision the title of the decision that it rests on; empty = none yet
/// @param keeping whether the asker keeps it
public record Budget(
        UUID id,
        String name,
        int region,
        String regionName,
        String about,
        long amountOre,
        String decision,
        String decisionLink,
        boolean published,
        int version,
        boolean keeping) {

    public String href() {
        return "/budgetter/" + id;
    }
}
