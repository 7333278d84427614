package dk.samspil.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task that follows from a decision.
///
/// @param member who is responsible: a seat in the forum
record TaskForm(
        @NotBlank @Size(max = 500) @Nullable String what,
        @NotNull @Nullable UUID member,
        @NotNull @Nullable LocalDate due,
        @NotNull @Nullable UUID reportTo) {}
