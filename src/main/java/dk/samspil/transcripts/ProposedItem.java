package dk.samspil.transcripts;

import dk.samspil.agendas.ImportedItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.minutes.MinutesImport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a transcript's item would become.
///
/// @param decision what was decided, as it was written; empty when nothing is said
/// @param outcome null when the words do not say it plainly
public record ProposedItem(ImportedItem item, String decision, @Nullable DecisionOutcome outcome) {

    /// As somebody put it right.
    public ProposedItem with(ItemKind kind, boolean closed, @Nullable DecisionOutcome decided) {
        return new ProposedItem(
                new ImportedItem(
                        item.number(),
                        kind,
                        item.title(),
                        item.fileNumber(),
                        closed,
                        item.parts(),
                        item.rest(),
                        item.named()),
                decision,
                decided);
    }

    MinutesImport.Decided decided() {
        return new MinutesImport.Decided(item, outcome, decision);
    }

    /// On an agenda nothing is decided yet: the words stand with the rest.
    ImportedItem undecided(String heading) {
        if (decision.isEmpty()) {
            return item;
        }
        return new ImportedItem(
                item.number(),
                item.kind(),
                item.title(),
                item.fileNumber(),
                item.closed(),
                Map.copyOf(item.parts()),
                (item.rest() + "\n\n" + heading + "\n" + decision).strip(),
                item.named());
    }
}
