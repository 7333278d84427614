package dk.samspil.planning.web;

import dk.samspil.parties.Specialty;
import dk.samspil.planning.InformationSheet;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A team's information sheet as typed.
record InformationForm(
        @NotNull @Min(0) @Nullable Long version,
        @NotBlank(message = "{planning.info.needs.contacts}") @Size(max = MOST)
                @Nullable String contacts,
        @NotBlank(message = "{planning.info.needs.place}") @Size(max = MOST) @Nullable String place,
        @Size(max = MOST) @Nullable String wayIn,
        @Size(max = MOST) @Nullable String wireless,
        @Size(max = MOST) @Nullable String wayOfWorking,
        @Nullable Specialty asksFor) {

    static final int MOST = 2000;

    static InformationForm of(InformationSheet sheet) {
        return new InformationForm(
                sheet.version(),
                sheet.contacts(),
                sheet.place(),
                sheet.wayIn(),
                sheet.wireless(),
                sheet.wayOfWorking(),
                sheet.asksFor());
    }

    /// With the version of somebody else's change, so that saving again replaces it.
    InformationForm after(long newer) {
        return new InformationForm(newer, contacts, place, wayIn, wireless, wayOfWorking, asksFor);
    }

    /// Only for a form without errors.
    InformationSheet sheet() {
        return new InformationSheet(
                text(contacts),
                text(place),
                text(wayIn),
                text(wireless),
                text(wayOfWorking),
                asksFor,
                Objects.requireNonNull(version),
                "",
                Instant.EPOCH);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
