package dk.samspil.agendas;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/// What a guest is invited to: one item, from when to when.
public record Invitation(
        UUID id,
        String forum,
        LocalDate heldOn,
        String place,
        LocalTime comesAt,
        LocalTime leavesAt,
        AgendaItem item) {

    /// Its page.
    public String href() {
        return "/mine-fora/gaest/" + id;
    }
}
