package dk.samspil.transcripts;

import dk.samspil.access.Askers;
import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Piece;
import dk.samspil.forums.ForumChange;
import dk.samspil.transcripts.Transcript.Item;
import dk.samspil.ui.Text;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The archive of the fora: what was written elsewhere is taken in by the secretariat, looked at,
/// and kept for those who sit in the forum.
@Component
@Transactional
public class ForumArchive {

    private static final int LONGEST = 200;

    private static final String COLUMNS =
            """
            id, forum_id, title, held_on, file_name, pages, closed_items, kept, taken_by, taken_at,
            meeting_id, version
            """;

    private final JdbcClient jdbc;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final Askers askers;
    private final Clock clock;

    ForumArchive(
            JdbcClient jdbc,
            Intake intake,
            TransactionTemplate transaction,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.transaction = transaction;
        this.askers = askers;
        this.clock = clock;
    }

    /// What came of one file.
    ///
    /// @param problemKey why it could not be read; empty when it could
    public record Taken(String fileName, String problemKey) implements Serializable {

        public boolean isTaken() {
            return problemKey.isEmpty();
        }
    }

    /// Reads a file and keeps it as a preview. Reading takes time: not in a transaction.
    @Transactional(propagation = Propagation.NEVER)
    public Taken take(UUID forum, String fileName, byte[] bytes) {
        var name = cut(fileName.replace("\0", "").strip());
        var sheets = intake.take(new Piece(name, bytes, null));
        if (sheets.problem() != null) {
            return new Taken(name, sheets.problem().messageKey());
        }
        var pages = intake.lines(sheets);
        transaction.executeWithoutResult(begun -> add(forum, name, bytes, pages));
        return new Taken(name, "");
    }

    /// Adds a preview of a file whose text is known; its id.
    public UUID add(UUID forum, String fileName, byte[] bytes, List<String> pages) {
        var read = Transcripts.read(pages);
        var title = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return jdbc.sql(
                        """
                        insert into transcripts.transcript (forum_id, title, held_on, file_name, original,
                            pages, closed_items, taken_by, taken_at)
                        values (:forum, :title, :held, :file, :original, :pages, :closed, :by, :at)
                        returning id
                        """)
                .param("forum", forum)
                .param("title", read.name().map(ForumArchive::cut).orElse(title))
                .param("held", read.heldOn())
                .param("file", fileName)
                .param("original", bytes)
                .param("pages", pages.toArray(String[]::new))
                .param("closed", closed(read))
                .param("by", askers.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    private static Integer[] closed(Transcript read) {
        return read.items().stream().filter(Item::closed).map(Item::number).toArray(Integer[]::new);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /// Those of a forum that contain the words, the newest first; all of them for no words.
    /// Previews come first, for the secretariat only.
    @Transactional(readOnly = true)
    public List<KeptTranscript> of(UUID forum, String words) {
        return jdbc.sql(
                        """
                        select %s from transcripts.transcript
                        where forum_id = :forum and not discarded
                            and (:words = '' or words @@ websearch_to_tsquery('danish', :words))
                        order by kept, held_on desc nulls last, taken_at desc limit 500
                        """
                                .formatted(COLUMNS))
                .param("forum", forum)
                .param("words", words.replace("\0", ""))
                .query(ForumArchive::one)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<KeptTranscript> find(UUID id) {
        return jdbc.sql(
                        "select %s from transcripts.transcript where id = ? and not discarded"
                                .formatted(COLUMNS))
                .param(id)
                .query(ForumArchive::one)
                .optional();
    }

    /// The file as it came.
    @Transactional(readOnly = true)
    public Optional<byte[]> original(UUID id) {
        return jdbc.sql("select original from transcripts.transcript where id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /// Puts a transcript into the archive as it was put right, or puts right what is there.
    ///
    /// @param version the one that was shown
    public ForumChange keep(
            KeptTranscript shown,
            int version,
            String title,
            @Nullable LocalDate heldOn,
            List<Integer> closedItems) {
        if (title.isBlank()) {
            return new ForumChange.Refused(Text.of("transcripts.refused.title"));
        }
        int changed =
                jdbc.sql(
                                """
                                update transcripts.transcript set title = :title, held_on = :held,
                                    closed_items = :closed, kept = true, changed_by = :by,
                                    version = version + 1
                                where id = :id and version = :version and not discarded
                                """)
                        .param("title", cut(title.replace("\0", "").strip()))
                        .param("held", heldOn)
                        .param("closed", closedItems.toArray(Integer[]::new))
                        .param("by", askers.current().name())
                        .param("id", shown.id())
                        .param("version", version)
                        .update();
        return changed == 1
                ? new ForumChange.Saved(shown.id())
                : new ForumChange.Refused(Text.of("transcripts.refused.changed"));
    }

    /// Takes it out of the archive; false when it is out already. The bytes are kept.
    public boolean discard(KeptTranscript shown) {
        return jdbc.sql(
                                """
                                update transcripts.transcript set discarded = true, changed_by = ?,
                                    version = version + 1
                                where id = ? and not discarded
                                """)
                        .params(askers.current().name(), shown.id())
                        .update()
                == 1;
    }

    private static KeptTranscript one(ResultSet row, int number) throws SQLException {
        return new KeptTranscript(
                row.getObject("id", UUID.class),
                row.getObject("forum_id", UUID.class),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getString("file_name"),
                List.of((String[]) row.getArray("pages").getArray()),
                List.of((Integer[]) row.getArray("closed_items").getArray()),
                row.getBoolean("kept"),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("meeting_id", UUID.class),
                row.getInt("version"));
    }
}
