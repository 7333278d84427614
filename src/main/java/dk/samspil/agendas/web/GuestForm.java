package dk.samspil.agendas.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is invited to an item; kept over a redirect when it was refused.
///
/// @param person who signs in; otherwise the name is typed
record GuestForm(
        @Nullable UUID person,
        @Size(max = 120) @Nullable String name,
        @Size(max = 120) @Nullable String organisation,
        @NotNull @Nullable LocalTime comesAt,
        @NotNull @Nullable LocalTime leavesAt,
        @Nullable Boolean closedToo)
        implements Serializable {}
