package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import java.util.List;
import java.util.UUID;

/// A file on its way into a case.
///
/// @param sender in whose name it is filed
/// @param size in bytes, as announced
/// @param received bytes that are here, from the beginning on
/// @param pieces documents in it; 0 until it has been opened
/// @param results of the documents in it that are filed by now
/// @param problemKey why it was refused; empty when it was not
public record IncomingFile(
        UUID id,
        CaseId caseId,
        Asker sender,
        String name,
        long size,
        long received,
        State state,
        int pieces,
        List<Uploads.Result> results,
        String problemKey) {

    /// How far a file has come.
    public enum State {
        /// Not all of it is here; it goes on when the same file is chosen again.
        SENDING,
        /// Whole, and waiting to be read.
        RECEIVED,
        READING,
        FILED,
        REFUSED;

        public boolean isOver() {
            return this == FILED || this == REFUSED;
        }
    }

    public boolean isWaitingForMore() {
        return state == State.SENDING;
    }
}
