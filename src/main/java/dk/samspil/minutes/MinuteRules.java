package dk.samspil.minutes;

import dk.samspil.agendas.AgendaItem;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What minutes must say before they are published, and what cannot be.
final class MinuteRules {

    private MinuteRules() {}

    /// Why an entry cannot stand as it is; empty when it can.
    static Optional<Text> refusal(DraftEntry entry, int number, Attendance attendance) {
        if (entry.votesFor() < 0 || entry.votesAgainst() < 0 || entry.votesBlank() < 0) {
            return Optional.of(Text.of("minutes.refused.negative"));
        }
        long out =
                entry.disqualified().stream()
                        .filter(
                                each ->
                                        attendance.seats().stream()
                                                .anyMatch(
                                                        seat ->
                                                                seat.member().equals(each.member())
                                                                        && seat.votes()
                                                                        && seat.at(number)))
                        .count();
        long most = attendance.votesAt(number) - out;
        if (entry.votes() > 0 && entry.votes() > most) {
            return Optional.of(Text.of("minutes.refused.votes", entry.votes(), most));
        }
        if (entry.disqualified().stream().anyMatch(each -> each.reason().isBlank())) {
            return Optional.of(Text.of("minutes.refused.disqualified"));
        }
        return Optional.empty();
    }

    /// Why minutes cannot be published; empty when they can.
    static Optional<Text> refusal(
            List<AgendaItem> agenda, Map<Integer, DraftEntry> entries, Attendance attendance) {
        if (attendance.seats().isEmpty()) {
            return Optional.of(Text.of("minutes.refused.attendance"));
        }
        var missing =
                agenda.stream()
                        .filter(item -> isMissing(entries.get(item.number())))
                        .map(item -> String.valueOf(item.number()))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return Optional.of(Text.of("minutes.refused.missing", missing));
        }
        return agenda.stream()
                .map(
                        item ->
                                refusal(
                                        entries.getOrDefault(item.number(), DraftEntry.EMPTY),
                                        item.number(),
                                        attendance))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isMissing(@Nullable DraftEntry entry) {
        return entry == null
                || entry.outcome() == null
                || entry.outcome().needsText() && entry.text().isBlank();
    }
}
