package dk.samspil.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What published minutes say of one item.
///
/// @param outcome null in what everybody reads of a closed item
/// @param disqualified names, and why
public record MinutedItem(
        int number,
        String title,
        String fileNumber,
        boolean closed,
        @Nullable DecisionOutcome outcome,
        String text,
        int votesFor,
        int votesAgainst,
        int votesBlank,
        String dissent,
        List<String> disqualified) {

    public boolean voted() {
        return votesFor + votesAgainst + votesBlank > 0;
    }

    public List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// What everybody may read of it: of a closed item only its number.
    public MinutedItem forEverybody() {
        return closed
                ? new MinutedItem(number, "", "", true, null, "", 0, 0, 0, "", List.of())
                : this;
    }
}
