package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.documents.Document.PartOf;
import dk.samspil.documents.Document.Source;
import dk.samspil.documents.Document.Withdrawal;
import dk.samspil.recognition.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads rows of `documents.document`.
final class DocumentRows {

    /// All but the words, which are long and seldom wanted.
    static final String COLUMNS =
            """
            id, case_id, organisation_id, kind, title, author, content_date, track, source, file_name, content_type,
            size, original_hash, rendered_hash, pages, problem, mislabelled, copy_of, chosen,
            left_out_reason, visible_to_citizen, uploaded_by_name, uploaded_at, changed_by_name,
            withdrawn_at, withdrawn_by_name, withdrawn_reason,
            case when corrected then null else recognised::text end as recognised, stopped,
            part_of, part_first, part_last, place is not null as placed,
            covers, conditions, version,
            waiting_pages, read_pages, illegible_pages, blank_pages, keeps_blanks""";

    private DocumentRows() {}

    static Document one(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("organisation_id"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("author"),
                row.getObject("content_date", LocalDate.class),
                Track.valueOf(row.getString("track")),
                Source.valueOf(row.getString("source")),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                hash(row, "original_hash"),
                hash(row, "rendered_hash"),
                row.getInt("pages"),
                row.getString("problem"),
                row.getBoolean("mislabelled"),
                other(row, "copy_of"),
                row.getBoolean("chosen"),
                row.getString("left_out_reason"),
                row.getBoolean("visible_to_citizen"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"),
                withdrawal(row),
                RecognisedJson.read(row.getString("recognised")),
                row.getBoolean("stopped"),
                partOf(row),
                row.getBoolean("placed"),
                other(row, "covers"),
                conditions(row),
                scan(row),
                row.getLong("version"));
    }

    static ContentHash hash(ResultSet row, String column) throws SQLException {
        return ContentHash.of(HexFormat.of().formatHex(row.getBytes(column)));
    }

    private static Scan scan(ResultSet row) throws SQLException {
        return new Scan(
                row.getInt("waiting_pages"),
                row.getInt("read_pages"),
                row.getInt("illegible_pages"),
                row.getInt("blank_pages"),
                row.getBoolean("keeps_blanks"));
    }

    static Set<Condition> conditions(ResultSet row) throws SQLException {
        var found = EnumSet.noneOf(Condition.class);
        for (var name : (String[]) row.getArray("conditions").getArray()) {
            found.add(Condition.valueOf(name));
        }
        return found;
    }

    private static @Nullable DocumentId other(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new DocumentId(id);
    }

    private static @Nullable PartOf partOf(ResultSet row) throws SQLException {
        var whole = row.getObject("part_of", UUID.class);
        return whole == null
                ? null
                : new PartOf(
                        new DocumentId(whole), row.getInt("part_first"), row.getInt("part_last"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Withdrawal(
                        at.toInstant(),
                        row.getString("withdrawn_by_name"),
                        row.getString("withdrawn_reason"));
    }
}
