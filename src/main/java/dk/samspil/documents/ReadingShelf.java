package dk.samspil.documents;

import dk.samspil.recognition.Finding;
import dk.samspil.recognition.Recognition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what is recognised of documents once their pages are read, and how they stood before:
/// nobody who has a document's form open meanwhile is to be told of a change that no person made.
@Component
class ReadingShelf {

    private final JdbcClient jdbc;

    ReadingShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was recognised after words were read off its pages. Nothing that a person has put right
    /// is changed; a paper about somebody else is stopped.
    void put(DocumentId id, Recognition seen, String title, String author) {
        var recognised = Recognised.of(seen);
        jdbc.sql(
                        """
                        update documents.document
                        set before_reading = jsonb_build_object('version', version,
                                'kind', kind, 'title', title, 'author', author,
                                'date', content_date, 'track', track),
                            kind = :kind, title = :title, author = :author, content_date = :date,
                            track = :track, recognised = :recognised::jsonb,
                            stopped = stopped or :stopped and not right_citizen,
                            chosen = chosen and (right_citizen or not :stopped),
                            left_out_reason = case
                                when :stopped and not right_citizen then :reason
                                else left_out_reason end,
                            version = version + 1
                        where id = :id and not corrected and withdrawn_at is null
                        """)
                .param("kind", Recogniser.kind(seen).name())
                .param("title", title)
                .param("author", author)
                .param("date", seen.date().map(Finding::value).orElse(null))
                .param("track", Recogniser.track(seen).name())
                .param("recognised", RecognisedJson.write(recognised))
                .param("stopped", recognised.whose() != null)
                .param("reason", DocumentShelf.STOPPED)
                .param("id", id.value())
                .update();
    }

    /// How a document stood at a version, when nothing but the reading came after it.
    Optional<BeforeReading> before(DocumentId id, long version) {
        return jdbc.sql(
                        """
                        select before_reading ->> 'kind' as kind,
                            before_reading ->> 'title' as title,
                            before_reading ->> 'author' as author,
                            (before_reading ->> 'date')::date as date,
                            before_reading ->> 'track' as track
                        from documents.document
                        where id = :id and version = :version + 1
                            and (before_reading ->> 'version')::bigint = :version
                        """)
                .param("id", id.value())
                .param("version", version)
                .query(ReadingShelf::one)
                .optional();
    }

    private static BeforeReading one(ResultSet row, int number) throws SQLException {
        return new BeforeReading(
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("author"),
                row.getObject("date", LocalDate.class),
                Track.valueOf(row.getString("track")));
    }
}
