package dk.samspil.archive;

import dk.samspil.access.AccessLog;
import dk.samspil.archive.ArchiveMaker.Failed;
import dk.samspil.archive.ArchiveMaker.Made;
import dk.samspil.archive.ArchiveMaker.Ready;
import dk.samspil.archive.ArchiveMaker.Stopped;
import dk.samspil.cases.TurnTask.Left;
import dk.samspil.documents.ArchiveCopies.State;
import dk.samspil.documents.CaseFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// Makes an ordered copy from the file as it was sent, and keeps what came of it. Whoever takes
/// over from one that was killed begins anew: until a copy is ready, nothing of it is kept.
@Component
class ArchiveMaking {

    private final ArchiveShelf shelf;
    private final CaseFiles files;
    private final Ghostscript ghostscript;
    private final ArchiveMaker maker;
    private final AccessLog accessLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ArchiveMaking(
            ArchiveShelf shelf,
            CaseFiles files,
            Ghostscript ghostscript,
            ArchiveMaker maker,
            AccessLog accessLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.shelf = shelf;
        this.files = files;
        this.ghostscript = ghostscript;
        this.maker = maker;
        this.accessLog = accessLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    Left make(UUID file, BooleanSupplier stopping) {
        var copy =
                inside(() -> shelf.find(file)).filter(each -> !each.isReady() && !each.isFailed());
        var sent = copy.flatMap(each -> inside(() -> files.frozenBytes(file)));
        if (copy.isEmpty() || sent.isEmpty()) {
            return Left.NOTHING;
        }
        if (!ghostscript.ready()) {
            put(file, State.ORDERED, true);
            return Left.NO_PROGRAM;
        }
        put(file, State.MAKING, false);
        try {
            var folder = Files.createTempDirectory("samspil-archive-");
            try {
                Files.write(folder.resolve(ArchiveMaker.IN), sent.get());
                return keep(copy.get(), folder, maker.make(folder, copy.get().pages(), stopping));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private Left keep(ArchiveCopy copy, Path folder, Made made) throws IOException {
        switch (made) {
            case Stopped() -> {
                put(copy.file(), State.ORDERED, false);
                return Left.STOPPED;
            }
            case Failed(var why, var remarks) ->
                    finish(
                            copy,
                            "Arkivkopi af sagsmappen kunne ikke laves",
                            () -> shelf.failed(copy.file(), why, remarks, clock.instant()));
            case Ready(var remarks) -> {
                var pdf = Files.readAllBytes(folder.resolve(ArchiveMaker.COPY));
                finish(
                        copy,
                        "Arkivkopi af sagsmappen lavet",
                        () -> shelf.ready(copy.file(), pdf, remarks, clock.instant()));
            }
        }
        return Left.NOTHING;
    }

    private void finish(ArchiveCopy copy, String what, Runnable keeping) {
        transaction.executeWithoutResult(
                t -> {
                    keeping.run();
                    accessLog.changed(copy.caseId().value(), "case-file", what);
                });
    }

    private void put(UUID file, State state, boolean waits) {
        transaction.executeWithoutResult(t -> shelf.put(file, state, waits, clock.instant()));
    }

    private <T> T inside(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(t -> work.get()));
    }
}
