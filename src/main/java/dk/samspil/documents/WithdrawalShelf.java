package dk.samspil.documents;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes documents back by the asker, now: the row stays, and nobody reads it any more.
@Component
class WithdrawalShelf {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    WithdrawalShelf(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Whether it stood as it was read.
    boolean withdraw(DocumentId id, long version, String reason) {
        return withdraw("id = :id and version = :version", id, version, reason) == 1;
    }

    /// How many parts of a pile were taken back.
    int withdrawParts(DocumentId whole, String reason) {
        return withdraw("part_of = :id", whole, 0, reason);
    }

    /// How many copies of a document in which something is covered were taken back.
    int withdrawCovered(DocumentId original, String reason) {
        return withdraw("covers = :id", original, 0, reason);
    }

    private int withdraw(String which, DocumentId id, long version, String reason) {
        return jdbc.sql(
                        """
                        update documents.document
                        set withdrawn_at = :at, withdrawn_by_name = :by, withdrawn_reason = :reason,
                            visible_to_citizen = false, changed_by_name = :by,
                            version = version + 1
                        where withdrawn_at is null and
                        """
                                + which)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", askers.current().name())
                .param("reason", reason)
                .param("id", id.value())
                .param("version", version)
                .update();
    }
}
