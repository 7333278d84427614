package dk.samspil.agendas;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An item of a published agenda, as its edition keeps it.
///
/// @param item null in what everybody reads of a closed item, as are kind and time
/// @param minutes set aside for it; 0 = none
/// @param signedOff who answers for it
/// @param recommended by a committee; null where none did, or the reader may not know it
/// @param guests null where the reader may not know them
public record AgendaItem(
        @Nullable UUID item,
        int number,
        @Nullable ItemKind kind,
        String title,
        String fileNumber,
        boolean closed,
        boolean supplementary,
        @Nullable LocalTime startsAt,
        int minutes,
        String signedOff,
        List<Written> parts,
        List<Enclosed> enclosures,
        @Nullable Recommended recommended,
        @Nullable List<Coming> guests) {

    /// One part of it, with something in it.
    ///
    /// @param numbered whether each line is a point of its own
    public record Written(String label, String text, boolean numbered) {

        public List<String> lines() {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /// What a committee that prepared it recommends.
    ///
    /// @param givenOn null when nobody said
    /// @param open whether everybody may read it where the item is open
    public record Recommended(
            String committee, @Nullable LocalDate givenOn, String text, boolean open) {

        public List<String> lines() {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /// Somebody who is invited to it.
    public record Coming(String name, String organisation, LocalTime comesAt, LocalTime leavesAt) {}

    /// @param id null where the reader may not open it, or its pages are not here
    /// @param title empty where the reader may not know it
    public record Enclosed(
            @Nullable UUID id, int number, String title, boolean closed, boolean late, int pages) {}

    /// The same where nobody knows when it began.
    AgendaItem untimed() {
        return new AgendaItem(
                item,
                number,
                kind,
                title,
                fileNumber,
                closed,
                supplementary,
                null,
                minutes,
                signedOff,
                parts,
                enclosures,
                recommended,
                guests);
    }

    /// What everybody may read of it: of a closed item only its number, of a closed enclosure only
    /// that it is there.
    public AgendaItem forEverybody() {
        if (closed) {
            return new AgendaItem(
                    null,
                    number,
                    null,
                    "",
                    "",
                    true,
                    supplementary,
                    null,
                    0,
                    "",
                    List.of(),
                    List.of(),
                    null,
                    null);
        }
        return reduced();
    }

    /// What a guest may read of it: not who else comes, and nothing closed but the item itself,
    /// unless that is allowed.
    AgendaItem forGuest(boolean closedToo) {
        return closedToo ? with(enclosures, openly()) : reduced();
    }

    private AgendaItem reduced() {
        var open =
                enclosures.stream()
                        .map(
                                enclosed ->
                                        enclosed.closed()
                                                ? new Enclosed(
                                                        null,
                                                        enclosed.number(),
                                                        "",
                                                        true,
                                                        enclosed.late(),
                                                        0)
                                                : enclosed)
                        .toList();
        return with(open, openly());
    }

    private @Nullable Recommended openly() {
        return recommended != null && recommended.open() ? recommended : null;
    }

    private AgendaItem with(List<Enclosed> shown, @Nullable Recommended shownRecommendation) {
        return new AgendaItem(
                item,
                number,
                kind,
                title,
                fileNumber,
                closed,
                supplementary,
                startsAt,
                minutes,
                signedOff,
                parts,
                shown,
                shownRecommendation,
                null);
    }
}
