package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.IncomingAnswer.Elsewhere;
import dk.samspil.documents.IncomingAnswer.Kept;
import dk.samspil.documents.IncomingAnswer.Refused;
import dk.samspil.documents.IncomingAnswer.Wanted;
import dk.samspil.documents.IncomingFile.State;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files that are sent in parts: announced, sent from where they stopped, and filed by a job once
/// they are whole. Each is its sender's own until then.
@Component
@Transactional
public class IncomingFiles {

    /// Bytes that one part may have.
    public static final int LARGEST_PART = 1 << 20;

    /// How long the page tells what came of a file.
    private static final Duration TOLD = Duration.ofDays(1);

    private final IncomingShelf shelf;
    private final IncomingJobs jobs;
    private final IncomingSettings settings;
    private final Uploads uploads;
    private final AccessLog accessLog;
    private final Askers askers;
    private final Clock clock;

    IncomingFiles(
            IncomingShelf shelf,
            IncomingJobs jobs,
            IncomingSettings settings,
            Uploads uploads,
            AccessLog accessLog,
            Askers askers,
            Clock clock) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.settings = settings;
        this.uploads = uploads;
        this.accessLog = accessLog;
        this.askers = askers;
        this.clock = clock;
    }

    /// Announces a file. One that is on its way already goes on from where it stopped.
    public IncomingAnswer begin(RehabilitationCase theCase, Announced announced) {
        var file =
                new Announced(
                        Uploads.withoutPersonNumbers(announced.name()),
                        announced.size(),
                        announced.modified(),
                        announced.sample());
        if (!theCase.status().active()) {
            return Refused.of(Uploads.CLOSED);
        }
        if (!file.isSound()) {
            return Refused.of("documents.incoming.unsound");
        }
        if (file.size() > uploads.limit()) {
            return Refused.of("documents.upload.too-large");
        }
        Asker by = askers.current();
        var same = shelf.same(theCase.id(), by, file);
        if (same.isPresent()) {
            return new Wanted(same.get());
        }
        var room = roomFor(theCase.id(), by, file.size());
        if (room.isPresent()) {
            return new Refused(room.get(), true);
        }
        var begun = shelf.begin(theCase.id(), by, file, clock.instant());
        jobs.forgetLater(begun);
        if (file.size() == 0) {
            whole(begun);
        }
        return new Wanted(shelf.find(begun.id()).orElseThrow());
    }

    /// Why there is no room for one more just now.
    private Optional<Text> roomFor(CaseId caseId, Asker by, long size) {
        var load = shelf.load(caseId, by);
        if (load.filesOfPerson() >= settings.files()
                || load.ofPerson() + size > settings.perPerson().toBytes()) {
            return Optional.of(Text.of("documents.incoming.full"));
        }
        return load.ofCase() + size > settings.perCase().toBytes()
                ? Optional.of(Text.of("documents.incoming.full-case"))
                : Optional.empty();
    }

    /// Where the sender's own file goes on; empty when there is none such.
    @Transactional(readOnly = true)
    public Optional<Long> received(CaseId caseId, UUID id) {
        return shelf.find(id)
                .filter(file -> file.caseId().equals(caseId) && isMine(file))
                .map(IncomingFile::received);
    }

    /// Keeps the next part of a file; empty when there is no such file of the sender's.
    ///
    /// @param position of the part's first byte in the file
    /// @param checksum SHA-256 of the part in hexadecimal; empty where the browser cannot tell
    public Optional<IncomingAnswer> append(
            RehabilitationCase theCase, UUID id, long position, byte[] part, String checksum) {
        return shelf.hold(theCase.id(), id, askers.current())
                .map(file -> append(theCase, file, position, part, checksum));
    }

    private IncomingAnswer append(
            RehabilitationCase theCase,
            IncomingFile file,
            long position,
            byte[] part,
            String checksum) {
        if (file.state() != State.SENDING || position != file.received()) {
            return new Elsewhere(file.received());
        }
        if (!theCase.status().active()) {
            return Refused.of(Uploads.CLOSED);
        }
        if (part.length == 0 || part.length > LARGEST_PART) {
            return Refused.of("documents.incoming.part");
        }
        if (!checksum.isEmpty() && !ContentHash.of(part).hex().equals(checksum)) {
            return new Refused(Text.of("documents.incoming.damaged"), true);
        }
        if (position + part.length > file.size()) {
            return Refused.of("documents.incoming.longer");
        }
        if (position == 0 && isAnother(file, part)) {
            return Refused.of("documents.incoming.another");
        }
        shelf.keep(file.id(), position, part);
        long received = position + part.length;
        shelf.received(file.id(), received, State.SENDING, clock.instant());
        if (received == file.size()) {
            whole(file);
        }
        return new Kept(received);
    }

    private boolean isAnother(IncomingFile file, byte[] part) {
        int length = (int) Math.min(Announced.SAMPLE, file.size());
        var sample = shelf.sample(file.id());
        return !sample.isEmpty()
                && part.length >= length
                && !ContentHash.of(Arrays.copyOf(part, length)).hex().equals(sample);
    }

    private void whole(IncomingFile file) {
        shelf.received(file.id(), file.size(), State.RECEIVED, clock.instant());
        accessLog.changed(
                file.caseId().value(), "document", "Fil modtaget til sagsmappen: " + file.name());
        jobs.file(file);
    }

    /// Drops a file that is not whole; false when it is not the sender's, or whole by now.
    public boolean drop(CaseId caseId, UUID id) {
        return shelf.hold(caseId, id, askers.current())
                .filter(file -> file.state() == State.SENDING)
                .filter(file -> shelf.drop(file.id()))
                .isPresent();
    }

    /// What the asker has on the way into a case, and what came of it today.
    @Transactional(readOnly = true)
    public List<IncomingFile> of(CaseId caseId) {
        return shelf.of(caseId, askers.current(), clock.instant().minus(TOLD));
    }

    /// Forgets what came of those that are over.
    public void clear(CaseId caseId) {
        shelf.clear(caseId, askers.current());
    }

    private boolean isMine(IncomingFile file) {
        return file.sender().person().equals(askers.current().person());
    }
}
