package dk.samspil.documents;

import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Piece;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Document.Source;
import dk.samspil.recognition.Finding;
import dk.samspil.ui.SentFile;
import dk.samspil.viruses.VirusScanner;
import dk.samspil.viruses.VirusScanner.Verdict;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes uploaded files into a case, each on its own: what is wrong with one never touches the
/// others. Reading a file takes time, so it happens before any transaction begins.
@Component
public class Uploads {

    static final String CLOSED = "documents.upload.closed";

    private final Intake intake;
    private final Filings filings;
    private final Recogniser recogniser;
    private final VirusScanner scanner;

    Uploads(Intake intake, Filings filings, Recogniser recogniser, VirusScanner scanner) {
        this.intake = intake;
        this.filings = filings;
        this.recogniser = recogniser;
        this.scanner = scanner;
    }

    /// What came of one file.
    ///
    /// @param kept whether it is in the case now
    /// @param problemKey what is wrong with it; empty = nothing
    public record Result(String fileName, boolean kept, String problemKey)
            implements Serializable {}

    /// Bytes that one file may have.
    public long limit() {
        return intake.maxFile();
    }

    /// Takes a file that holds no others.
    public Result take(RehabilitationCase theCase, String fileName, byte[] bytes) {
        return file(theCase, new Piece(fileName, bytes, null));
    }

    /// Takes a file, and each of those in it: of an archive, of a mail. One with a virus is refused
    /// whole, before anything reads it; and all are when the case is over.
    public List<Result> takeAll(RehabilitationCase theCase, String fileName, byte[] bytes) {
        if (!theCase.status().active()) {
            return List.of(refused(fileName, CLOSED));
        }
        var refusal = refusal(bytes);
        if (refusal.isPresent()) {
            return List.of(refused(fileName, refusal.get()));
        }
        var results = new ArrayList<Result>();
        intake.open(
                withoutPersonNumbers(fileName), bytes, piece -> results.add(file(theCase, piece)));
        return results;
    }

    /// Why a file is not even read.
    Optional<String> refusal(byte[] bytes) {
        var verdict = scanner.judge(bytes);
        return verdict == Verdict.TAKE ? Optional.empty() : Optional.of("intake.virus." + verdict);
    }

    /// A piece that has been read and may be filed.
    ///
    /// @param result what the one who sent it is told once it is filed
    record Read(Filing filing, Result result) {}

    private Result file(RehabilitationCase theCase, Piece piece) {
        var read = read(theCase, piece);
        filings.add(read.filing());
        return read.result();
    }

    /// Turns a piece into pages and recognises it; this takes time.
    Read read(RehabilitationCase theCase, Piece piece) {
        var name = withoutPersonNumbers(piece.name());
        var bytes = piece.bytes();
        var sheets = intake.take(new Piece(name, bytes, piece.problem()));
        var text = sheets.readable() ? sheets.text() : "";
        var seen = recogniser.recognise(theCase, name, text);
        var filing =
                new Filing(
                        theCase.id(),
                        Recogniser.kind(seen),
                        recogniser.title(name, seen),
                        recogniser.author(seen).orElse(""),
                        seen.date().map(Finding::value).orElse(null),
                        Recogniser.track(seen),
                        Source.UPLOAD,
                        name,
                        bytes,
                        sheets,
                        Recognised.of(seen),
                        false,
                        null,
                        null);
        var problem = sheets.problem();
        return new Read(
                filing, new Result(name, true, problem == null ? "" : problem.messageKey()));
    }

    /// A file that was not even read.
    public Result refused(String fileName, String problemKey) {
        return new Result(withoutPersonNumbers(fileName), false, problemKey);
    }

    /// Names of files are shown and sent about; person numbers have no place there.
    static String withoutPersonNumbers(String fileName) {
        return SentFile.name(fileName, "dokument");
    }
}
