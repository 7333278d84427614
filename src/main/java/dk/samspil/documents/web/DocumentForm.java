package dk.samspil.documents.web;

import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentEdit;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Track;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An edit of what is known of a document. The date stands as it was typed.
///
/// @param version of the document that the form was filled from
record DocumentForm(
        long version,
        @NotNull @Nullable DocumentKind kind,
        @NotBlank @Size(max = 200) @Nullable String title,
        @Size(max = 200) @Nullable String author,
        @Size(max = 40) @Nullable String contentDate,
        @NotNull @Nullable Track track,
        @Nullable Boolean chosen,
        @Size(max = 500) @Nullable String leftOutReason,
        @Nullable Boolean visibleToCitizen) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    static DocumentForm of(Document document) {
        return new DocumentForm(
                document.version(),
                document.kind(),
                document.title(),
                document.author(),
                document.contentDate() == null ? "" : SHOWN.format(document.contentDate()),
                document.track(),
                document.chosen(),
                document.leftOutReason(),
                document.visibleToCitizen());
    }

    /// @param date the content date as it was understood
    DocumentEdit edit(@Nullable LocalDate date) {
        return new DocumentEdit(
                version,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNullElse(author, "").strip(),
                date,
                Objects.requireNonNull(track),
                Boolean.TRUE.equals(chosen),
                Objects.requireNonNullElse(leftOutReason, "").strip(),
                Boolean.TRUE.equals(visibleToCitizen));
    }
}
