package dk.samspil.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the minutes say of one item, as it is being written.
///
/// @param outcome null until it is known
/// @param votesFor votes are 0 where none were cast
/// @param dissent what a minority wants minuted
public record DraftEntry(
        @Nullable DecisionOutcome outcome,
        String text,
        int votesFor,
        int votesAgainst,
        int votesBlank,
        String dissent,
        List<Disqualified> disqualified) {

    public static final DraftEntry EMPTY = new DraftEntry(null, "", 0, 0, 0, "", List.of());

    /// A member who did not take part in the item, and why.
    public record Disqualified(UUID member, String name, String reason) {}

    public int votes() {
        return votesFor + votesAgainst + votesBlank;
    }
}
