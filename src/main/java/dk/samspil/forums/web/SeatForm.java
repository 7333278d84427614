package dk.samspil.forums.web;

import dk.samspil.forums.MemberRole;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to sit in the forum.
///
/// @param organisation whom they speak for
record SeatForm(
        @NotNull @Nullable UUID person,
        @NotNull @Nullable Integer organisation,
        @NotNull @Nullable MemberRole role,
        @Nullable UUID substituteFor,
        @NotNull @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static SeatForm blank(LocalDate today) {
        return new SeatForm(null, null, MemberRole.MEMBER, null, today, null);
    }
}
