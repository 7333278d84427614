package dk.samspil.archive;

import dk.samspil.cases.CaseId;
import dk.samspil.documents.ArchiveCopies.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The copy for the archive of a case file that was sent, without its bytes.
///
/// @param file that was sent
/// @param waits whether it waits for the program to be installed
/// @param failure why there is none; null unless it failed
/// @param pages as many as the file has
/// @param size in bytes; 0 until it is ready
/// @param changedAt when it came to this state
/// @param remarks pages that could not be kept as they were; none when all could
public record ArchiveCopy(
        UUID file,
        CaseId caseId,
        State state,
        boolean waits,
        @Nullable Failure failure,
        String orderedBy,
        Instant orderedAt,
        Instant changedAt,
        int pages,
        long size,
        List<Remark> remarks) {

    public boolean isReady() {
        return state == State.READY;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    /// Kilobytes, at least one.
    public long kilobytes() {
        return Math.max(1, size / 1024);
    }

    /// How many pages could not be kept as they were.
    public int faultyPages() {
        return remarks.stream().mapToInt(remark -> remark.pages().size()).sum();
    }
}
