package dk.samspil.archive;

import dk.samspil.archive.Ghostscript.Run;
import dk.samspil.bindery.ProofRoom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Makes a copy that keeps PDF/A-2b. Where the whole does not, it is halved until the pages that
/// are to blame are found; these become pictures, and the whole is made again.
@Component
class ArchiveMaker {

    /// The file as it was sent, in the folder.
    static final String IN = "sent.pdf";

    static final String COPY = "copy.pdf";

    private static final String PART = "part.pdf";
    private static final String PICTURED = "pictured.pdf";

    private final Ghostscript ghostscript;
    private final ProofRoom room;

    ArchiveMaker(Ghostscript ghostscript, ProofRoom room) {
        this.ghostscript = ghostscript;
        this.room = room;
    }

    sealed interface Made {}

    /// It lies in the folder.
    record Ready(List<Remark> remarks) implements Made {}

    /// @param remarks the pages to blame, where they were found
    record Failed(Failure why, List<Remark> remarks) implements Made {}

    record Stopped() implements Made {}

    /// @param folder of its own, with the file in it
    /// @param pages that the file has
    Made make(Path folder, int pages, BooleanSupplier stopping) {
        return new Work(folder, new PageRange(1, pages), stopping).all();
    }

    private final class Work {

        private final Path folder;
        private final PageRange whole;
        private final BooleanSupplier stopping;
        private final SortedMap<Integer, Reason> faulty = new TreeMap<>();
        private boolean stopped;

        Work(Path folder, PageRange whole, BooleanSupplier stopping) {
            this.folder = folder;
            this.whole = whole;
            this.stopping = stopping;
        }

        Made all() {
            var fault = fault(IN, whole, COPY);
            fault.ifPresent(reason -> narrow(whole, reason));
            if (stopped) {
                return new Stopped();
            }
            return fault.isEmpty() ? new Ready(List.of()) : withPictures();
        }

        private Made withPictures() {
            if (faulty.isEmpty()) {
                return new Failed(Failure.NOT_CONFORMANT, List.of());
            }
            var pages = new TreeSet<>(faulty.keySet());
            var titles = room.picture(folder, IN, pages, PICTURED, stopping);
            if (toldToStop()) {
                return new Stopped();
            }
            var remarks = Remark.of(faulty, titles.orElse(Map.of()));
            if (titles.isEmpty()) {
                return new Failed(Failure.NOT_DRAWN, remarks);
            }
            var fault = fault(PICTURED, whole, COPY);
            if (stopped) {
                return new Stopped();
            }
            return fault.isEmpty()
                    ? new Ready(remarks)
                    : new Failed(Failure.STILL_NOT_CONFORMANT, remarks);
        }

        /// Finds the pages to blame among some that do not keep the standard together.
        private void narrow(PageRange pages, Reason reason) {
            if (pages.isOnePage()) {
                faulty.put(pages.first(), reason);
                return;
            }
            for (var half : List.of(pages.firstHalf(), pages.secondHalf())) {
                fault(IN, half, PART).ifPresent(why -> narrow(half, why));
            }
        }

        /// What is wrong with pages once they are converted; empty when nothing is, or when there
        /// is no more time to look.
        private Optional<Reason> fault(String in, PageRange pages, String out) {
            if (toldToStop()) {
                return Optional.empty();
            }
            Run run = ghostscript.convert(folder, in, pages, out, stopping);
            return switch (run) {
                case DONE -> judged(pages, out);
                case FAILED -> Optional.of(Reason.UNREADABLE);
                case TOO_LONG -> Optional.of(Reason.TOO_LONG);
                case STOPPED -> {
                    stopped = true;
                    yield Optional.empty();
                }
            };
        }

        private boolean toldToStop() {
            stopped |= stopping.getAsBoolean();
            return stopped;
        }

        private Optional<Reason> judged(PageRange pages, String out) {
            var proof = room.judge(folder, out, stopping);
            if (toldToStop()) {
                return Optional.empty();
            }
            if (proof.isEmpty() || proof.get().pages() != pages.pages()) {
                return Optional.of(Reason.UNREADABLE);
            }
            var broken = proof.get().broken();
            return broken.isEmpty() ? Optional.empty() : Optional.of(Reason.of(broken));
        }
    }
}
