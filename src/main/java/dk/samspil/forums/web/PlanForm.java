package dk.samspil.forums.web;

import dk.samspil.calendar.TypedDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Meetings to plan: the same days, times and place for several fora.
///
/// @param days one day a line, as people type dates
record PlanForm(
        @NotEmpty @Nullable List<UUID> fora,
        @NotBlank @Size(max = 2000) @Nullable String days,
        @NotNull @Nullable LocalTime from,
        @NotNull @Nullable LocalTime to,
        @NotBlank @Size(max = 200) @Nullable String place) {

    static PlanForm blank() {
        return new PlanForm(List.of(), "", LocalTime.of(9, 0), LocalTime.of(12, 0), "");
    }

    /// The days; those that cannot be understood are told on the field.
    List<LocalDate> readDays(BindingResult errors) {
        var read = new ArrayList<LocalDate>();
        for (String line : days == null ? List.<String>of() : days.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            switch (TypedDate.read(line)) {
                case TypedDate.Understood(var day) -> read.add(day);
                case TypedDate.NotUnderstood(var reason) ->
                        errors.rejectValue(
                                "days", "forums.plan.day", new Object[] {line.strip()}, reason);
            }
        }
        return read;
    }
}
