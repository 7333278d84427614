package dk.samspil.agendas.web;

import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.ItemKind;
import dk.samspil.agendas.ItemState;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed about an item.
///
/// @param version the one that was shown; null for a new item
record ItemForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotNull @Nullable ItemKind kind,
        @Size(max = 60) @Nullable String fileNumber,
        @Min(0) @Max(600) @Nullable Integer minutes,
        @Nullable Boolean closed) {

    static ItemForm blank() {
        return new ItemForm(null, "", ItemKind.DECISION, "", 15, false);
    }

    static ItemForm of(DraftItem item) {
        return new ItemForm(
                item.version(),
                item.title(),
                item.kind(),
                item.fileNumber(),
                item.minutes(),
                item.closed());
    }

    /// Only for a form without errors.
    DraftItem item(UUID id, UUID meeting, UUID forum) {
        return new DraftItem(
                id,
                meeting,
                forum,
                0,
                null,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title).trim(),
                fileNumber == null ? "" : fileNumber.strip(),
                Boolean.TRUE.equals(closed),
                minutes == null ? 0 : minutes,
                ItemState.DRAFT,
                false,
                id,
                "",
                "",
                null,
                version == null ? 0 : version);
    }
}
