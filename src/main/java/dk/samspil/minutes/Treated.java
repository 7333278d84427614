package dk.samspil.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place where something was treated: an item of an agenda, or what the minutes say of it.
///
/// @param minuted whether it stands in the minutes; otherwise on the agenda
/// @param outcome in the minutes; null on the agenda
public record Treated(
        String forum,
        String slug,
        UUID meeting,
        LocalDate heldOn,
        int number,
        String title,
        String fileNumber,
        boolean minuted,
        @Nullable DecisionOutcome outcome) {

    private String place() {
        return (minuted ? "/referat" : "") + "#punkt-" + number;
    }

    /// Where members read it.
    public String href() {
        return "/mine-fora/moede/" + meeting + place();
    }

    /// Where everybody reads it.
    public String publicHref() {
        return "/fora/" + slug + "/" + heldOn + place();
    }
}
