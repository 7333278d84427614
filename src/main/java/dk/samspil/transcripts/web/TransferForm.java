package dk.samspil.transcripts.web;

import dk.samspil.agendas.ItemKind;
import dk.samspil.calendar.TypedFields;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.transcripts.KeptTranscript;
import dk.samspil.transcripts.ProposedItem;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody says of a transcript before agenda or minutes are made of it.
///
/// @param meeting onto whose agenda the items are put
/// @param day on which the meeting was held, as typed
/// @param kind of each item, in their order, as is the outcome
/// @param closed the numbers of the closed items
record TransferForm(
        @Nullable Integer version,
        @Nullable UUID meeting,
        @Size(max = 40) @Nullable String day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Size(max = 200) @Nullable String place,
        @Nullable Boolean forEverybody,
        @Nullable List<ItemKind> kind,
        @Nullable List<DecisionOutcome> outcome,
        @Nullable List<Integer> closed) {

    static TransferForm of(KeptTranscript transcript, List<ProposedItem> items) {
        var held = transcript.read().held();
        return new TransferForm(
                transcript.version(),
                null,
                TypedFields.written(transcript.heldOn()),
                time(held.from()),
                time(held.to()),
                held.place(),
                false,
                items.stream().map(each -> each.item().kind()).toList(),
                null,
                transcript.closedItems());
    }

    private static @Nullable LocalTime time(String found) {
        if (found.isEmpty()) {
            return null;
        }
        var parts = found.split(":");
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /// The version that was shown; none that there is when none was sent.
    int version(KeptTranscript transcript) {
        return version == null ? transcript.version() - 1 : version;
    }

    /// The items as they were put right; what was not sent stays as it was proposed, and what was
    /// marked closed stays closed unless somebody took the mark away.
    List<ProposedItem> on(List<ProposedItem> proposed) {
        var all = new ArrayList<ProposedItem>();
        for (int i = 0; i < proposed.size(); i++) {
            var each = proposed.get(i);
            var item = each.item();
            var chosen = kind != null && i < kind.size() ? kind.get(i) : null;
            all.add(
                    each.with(
                            chosen == null ? item.kind() : chosen,
                            closed != null && closed.contains(item.number()),
                            outcome != null && i < outcome.size() ? outcome.get(i) : null));
        }
        return all;
    }
}
