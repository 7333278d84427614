package dk.samspil.planning.web;

import dk.samspil.planning.NewRequest;
import dk.samspil.planning.RequestKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a team asks for, as typed.
///
/// @param details of an extra meeting; null for a day that is moved or cancelled
record AskForm(
        @NotNull @Nullable RequestKind kind,
        @Nullable LocalDate day,
        @Nullable LocalDate wanted,
        @Valid @Nullable DetailsForm details,
        @NotBlank(message = "{planning.needs.reason}")
                @Size(max = 2000, message = "{planning.needs.reason}")
                @Nullable String reason) {

    @AssertTrue(message = "{planning.needs.wanted}")
    boolean isOnADay() {
        return kind == null || kind == RequestKind.CANCEL || wanted != null;
    }

    @AssertTrue(message = "{planning.needs.day}")
    boolean isAboutADay() {
        return kind == null || kind == RequestKind.EXTRA || day != null;
    }

    @AssertTrue(message = "{planning.needs.place}")
    boolean isWithDetails() {
        return kind != RequestKind.EXTRA || details != null;
    }

    /// Only for a form without errors.
    NewRequest request() {
        var what = Objects.requireNonNull(kind);
        boolean extra = what == RequestKind.EXTRA;
        return new NewRequest(
                what,
                extra ? null : day,
                what == RequestKind.CANCEL ? null : wanted,
                extra ? Objects.requireNonNull(details).details() : null,
                Objects.requireNonNull(reason).strip());
    }
}
