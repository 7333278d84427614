package dk.samspil.replies;

import dk.samspil.bindery.FileKind;
import dk.samspil.forms.AttachedFile;
import dk.samspil.forms.Finding;
import dk.samspil.surveys.Invitation;
import dk.samspil.viruses.VirusScanner;
import dk.samspil.viruses.VirusScanner.Verdict;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether a file may come in at all: its size, what its bytes say that it is, and viruses. Asking
/// for viruses takes time, so it happens before any transaction begins.
@Component
public class FileGate {

    private final VirusScanner scanner;

    FileGate(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /// Whether a file is too large to be read.
    public Optional<Finding> tooLarge(Invitation one, String question, String name, long bytes) {
        long most = FileLimits.of(one).each();
        return bytes > most
                ? Optional.of(
                        Finding.wrong(
                                question,
                                "replies.file.tooLarge",
                                name,
                                AttachedFile.size(most, Locale.ROOT)))
                : Optional.empty();
    }

    /// Why a file is not taken in; empty when it is.
    public Optional<Finding> refusal(NewFile file) {
        if (!welcome(FileKind.of(file.bytes()), file.name())) {
            return Optional.of(Finding.wrong(file.question(), "replies.file.kind", file.name()));
        }
        var verdict = scanner.judge(file.bytes());
        return verdict == Verdict.TAKE
                ? Optional.empty()
                : Optional.of(
                        Finding.wrong(
                                file.question(), "replies.file.virus." + verdict, file.name()));
    }

    private static boolean welcome(FileKind kind, String name) {
        return switch (kind) {
            case PDF, JPEG, PNG, DOCX, ODT -> !kind.contradicts(name);
            case ARCHIVE -> name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|ods)");
            case TIFF,
                    GIF,
                    BMP,
                    RICH_TEXT,
                    TEXT,
                    MAIL,
                    OUTLOOK_MAIL,
                    ZIP,
                    PHONE_PHOTO,
                    OLD_OFFICE,
                    WEB_PAGE,
                    PROGRAM,
                    EMPTY,
                    UNKNOWN ->
                    false;
        };
    }
}
