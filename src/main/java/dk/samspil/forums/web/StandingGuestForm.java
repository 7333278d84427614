package dk.samspil.forums.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is to be offered as a guest; kept over a redirect when it was refused.
///
/// @param person who signs in; otherwise the name is typed
record StandingGuestForm(
        @Nullable UUID person,
        @Size(max = 120) @Nullable String name,
        @Size(max = 120) @Nullable String organisation,
        @Size(max = 120) @Nullable String function,
        @NotNull @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Serializable {}
