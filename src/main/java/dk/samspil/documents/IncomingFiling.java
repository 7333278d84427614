package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Piece;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a file that is whole and files what is in it, in its sender's name. Each piece is filed in
/// one transaction with the note that it is: whoever takes over goes on with the next one, and of
/// two at the same one only one files it.
@Component
class IncomingFiling {

    private final IncomingShelf shelf;
    private final IncomingReading reading;
    private final Uploads uploads;
    private final Filings filings;
    private final Intake intake;
    private final Cases cases;
    private final Askers askers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IncomingFiling(
            IncomingShelf shelf,
            IncomingReading reading,
            Uploads uploads,
            Filings filings,
            Intake intake,
            Cases cases,
            Askers askers,
            TransactionTemplate transaction,
            Clock clock) {
        this.shelf = shelf;
        this.reading = reading;
        this.uploads = uploads;
        this.filings = filings;
        this.intake = intake;
        this.cases = cases;
        this.askers = askers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The file, when it is there to be read.
    Optional<IncomingFile> waiting(int organisation, UUID id) {
        return askers.as(Asker.system(organisation), () -> inside(() -> shelf.find(id)))
                .filter(file -> !file.isWaitingForMore() && !file.state().isOver());
    }

    /// The longest waiting one of a sender.
    Optional<UUID> nextOf(Asker sender) {
        return askers.as(
                Asker.system(sender.organisation()), () -> inside(() -> shelf.nextOf(sender)));
    }

    /// @param stopping asked between two pieces
    /// @return whether nothing of it is left to do
    boolean file(IncomingFile file, BooleanSupplier stopping) {
        var theCase = askers.as(file.sender(), () -> inside(() -> cases.find(file.caseId())));
        if (theCase.isEmpty()) {
            return refuse(file, "documents.incoming.not-yours");
        }
        return askers.as(file.sender(), () -> file(theCase.get(), file, stopping));
    }

    private boolean file(RehabilitationCase theCase, IncomingFile file, BooleanSupplier stopping) {
        var bytes =
                inside(
                        () ->
                                reading.begin(file.id())
                                        ? Optional.of(reading.bytes(file))
                                        : Optional.<byte[]>empty());
        if (bytes.isEmpty()) {
            return true;
        }
        // What is filed in part already was judged before the first piece of it.
        var refusal =
                file.results().isEmpty() ? uploads.refusal(bytes.get()) : Optional.<String>empty();
        if (refusal.isPresent()) {
            return refuse(file, refusal.get());
        }
        var run = new Run(theCase, file, stopping);
        intake.open(file.name(), bytes.get(), run::opened, run::take);
        if (run.broken) {
            return false;
        }
        transaction.executeWithoutResult(t -> reading.finish(file.id(), clock.instant()));
        return true;
    }

    private boolean refuse(IncomingFile file, String problemKey) {
        askers.run(
                Asker.system(file.sender().organisation()),
                () ->
                        transaction.executeWithoutResult(
                                t -> {
                                    reading.begin(file.id());
                                    reading.refuse(file.id(), problemKey, clock.instant());
                                }));
        return true;
    }

    /// One way through the pieces of a file, past those that are filed already.
    private final class Run {

        private final RehabilitationCase theCase;
        private final IncomingFile file;
        private final BooleanSupplier stopping;
        private final int filed;
        private int piece;
        private boolean broken;

        Run(RehabilitationCase theCase, IncomingFile file, BooleanSupplier stopping) {
            this.theCase = theCase;
            this.file = file;
            this.stopping = stopping;
            this.filed = file.results().size();
        }

        void opened(int pieces) {
            transaction.executeWithoutResult(t -> reading.opened(file.id(), pieces));
        }

        void take(Piece next) {
            int number = piece++;
            if (number < filed) {
                return;
            }
            broken = broken || stopping.getAsBoolean();
            if (!broken) {
                var read = uploads.read(theCase, next);
                broken = !inside(() -> keep(number, read));
            }
        }

        private boolean keep(int number, Uploads.Read read) {
            if (!reading.filed(file.id(), number, read.result())) {
                return false;
            }
            filings.add(read.filing());
            return true;
        }
    }

    private <T> T inside(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(t -> work.get()));
    }
}
