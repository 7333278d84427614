package dk.samspil.minutes.web;

import dk.samspil.minutes.Attendance;
import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.minutes.DraftEntry;
import dk.samspil.minutes.DraftEntry.Disqualified;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed of one item during the meeting.
///
/// @param out members who are disqualified, all for the same reason
record EntryForm(
        @NotNull @Nullable Integer version,
        @Nullable DecisionOutcome outcome,
        @Size(max = 20_000) @Nullable String text,
        @Min(0) @Max(999) @Nullable Integer votesFor,
        @Min(0) @Max(999) @Nullable Integer votesAgainst,
        @Min(0) @Max(999) @Nullable Integer votesBlank,
        @Size(max = 5_000) @Nullable String dissent,
        @Nullable List<UUID> out,
        @Size(max = 300) @Nullable String outReason) {

    static EntryForm of(DraftEntry entry, int version) {
        return new EntryForm(
                version,
                entry.outcome(),
                entry.text(),
                cast(entry.votesFor(), entry),
                cast(entry.votesAgainst(), entry),
                cast(entry.votesBlank(), entry),
                entry.dissent(),
                entry.disqualified().stream().map(Disqualified::member).toList(),
                entry.disqualified().stream().map(Disqualified::reason).findFirst().orElse(""));
    }

    private static @Nullable Integer cast(int votes, DraftEntry entry) {
        return entry.votes() == 0 ? null : (Integer) votes;
    }

    /// Only for a form without errors.
    DraftEntry entry(Attendance attendance) {
        var chosen = out == null ? List.<UUID>of() : out;
        return new DraftEntry(
                outcome,
                plain(text),
                number(votesFor),
                number(votesAgainst),
                number(votesBlank),
                plain(dissent),
                attendance.seats().stream()
                        .filter(seat -> chosen.contains(seat.member()))
                        .map(seat -> new Disqualified(seat.member(), seat.name(), plain(outReason)))
                        .toList());
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
