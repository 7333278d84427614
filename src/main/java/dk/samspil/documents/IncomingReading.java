package dk.samspil.documents;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the job has come with a file that is whole.
@Component
class IncomingReading {

    /// Parts in the driver's memory at a time.
    private static final int FEW = 4;

    private final JdbcClient jdbc;

    IncomingReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the file is there to be read.
    boolean begin(UUID id) {
        return jdbc.sql(
                                """
                                update documents.incoming_file set state = 'READING'
                                where id = ? and state in ('RECEIVED', 'READING')
                                """)
                        .param(id)
                        .update()
                == 1;
    }

    /// The whole file, put together.
    byte[] bytes(IncomingFile file) {
        var whole = new ByteArrayOutputStream(Math.toIntExact(file.size()));
        jdbc.sql("select bytes from documents.incoming_part where file_id = ? order by position")
                .param(file.id())
                .withFetchSize(FEW)
                .query(
                        row -> {
                            whole.writeBytes(row.getBytes(1));
                        });
        if (whole.size() != file.size()) {
            throw new IllegalStateException(
                    "%d of %d bytes are there".formatted(whole.size(), file.size()));
        }
        return whole.toByteArray();
    }

    void opened(UUID id, int pieces) {
        jdbc.sql("update documents.incoming_file set pieces = ? where id = ?")
                .params(pieces, id)
                .update();
    }

    /// Marks a piece as filed, in the transaction that files it; false when somebody else has done
    /// it already.
    boolean filed(UUID id, int before, Uploads.Result result) {
        return jdbc.sql(
                                """
                                update documents.incoming_file
                                set filed = filed + 1, filed_names = filed_names || ?::text,
                                    filed_problems = filed_problems || ?::text
                                where id = ? and filed = ? and state = 'READING'
                                """)
                        .params(result.fileName(), result.problemKey(), id, before)
                        .update()
                == 1;
    }

    /// All of it is filed; the bytes are the documents' now.
    void finish(UUID id, Instant at) {
        over(id, "FILED", "", at);
    }

    /// Nothing of it is kept.
    void refuse(UUID id, String problemKey, Instant at) {
        over(id, "REFUSED", problemKey, at);
    }

    private void over(UUID id, String state, String problemKey, Instant at) {
        int changed =
                jdbc.sql(
                                """
                                update documents.incoming_file
                                set state = ?, problem = ?, moved_at = ?
                                where id = ? and state = 'READING'
                                """)
                        .params(state, problemKey, at.atOffset(ZoneOffset.UTC), id)
                        .update();
        if (changed == 1) {
            jdbc.sql("delete from documents.incoming_part where file_id = ?").param(id).update();
        }
    }
}
