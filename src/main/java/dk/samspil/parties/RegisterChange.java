package dk.samspil.parties;

import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// What came of an administrator's change of who there is.
public sealed interface RegisterChange {

    record Saved() implements RegisterChange {}

    record Refused(Text reason) implements RegisterChange {

        static Refused because(String messageKey, Object... args) {
            return new Refused(Text.of(messageKey, args));
        }
    }

    /// Somebody else changed it after it was shown.
    record ChangedMeanwhile(String by, Instant at) implements RegisterChange {

        /// From a row's columns `changed_by` and `changed_at`.
        static RegisterChange read(ResultSet row, int number) throws SQLException {
            return new ChangedMeanwhile(
                    row.getString("changed_by"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant());
        }
    }
}
