package dk.samspil.documents;

import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Citizens;
import dk.samspil.recognition.Confidence;
import dk.samspil.recognition.Paper;
import dk.samspil.recognition.Recognition;
import dk.samspil.ui.SentFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Recognises papers of a case. The citizen's person number is only asked about, and goes nowhere.
@Component
class Recogniser {

    private static final Locale DANISH = Locale.of("da");
    private static final int LONGEST = 200;

    /// Names that scanners, telephones and mail programs give.
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    "(?i)(scn|scan|scanning|img|image|dokument|document|doc|bilag|fil|billede|side"
                            + "|udskrift|samlet|vedhæftet|attachment|photo|foto|xxxxxx-xxxx)?"
                            + "[\\s\\d()._-]*");

    private final Citizens citizens;
    private final OwnSigns ownSigns;
    private final MessageSource messages;
    private final Clock clock;

    Recogniser(Citizens citizens, OwnSigns ownSigns, MessageSource messages, Clock clock) {
        this.citizens = citizens;
        this.ownSigns = ownSigns;
        this.messages = messages;
        this.clock = clock;
    }

    Recognition recognise(RehabilitationCase theCase, String fileName, String text) {
        var number = citizens.find(theCase.citizen()).map(citizen -> citizen.cpr().digits());
        return Recognition.of(
                new Paper(
                        List.of(text.split("\f")),
                        fileName,
                        theCase.citizenBorn(),
                        LocalDate.now(clock),
                        // Who may not see the citizen's number cannot tell that it is another's.
                        digits -> number.isEmpty() || number.get().equals(digits),
                        ownSigns.inUse()));
    }

    /// The name of the file, unless it says nothing and the paper itself says more.
    String title(String fileName, Recognition seen) {
        int dot = fileName.lastIndexOf('.');
        var name = dot > 0 ? fileName.substring(0, dot) : fileName;
        var stem = name.replace(SentFile.INSTEAD, " ").replaceAll("[_ ]+", " ").strip();
        if (SAYS_NOTHING.matcher(stem).matches() && seen.kind().confidence() != Confidence.UNSURE) {
            var kind = messages.getMessage(kind(seen).messageKey(), null, DANISH);
            var whole = author(seen).map(by -> kind + ", " + by).orElse(kind);
            return whole.substring(0, Math.min(LONGEST, whole.length()));
        }
        return stem.isEmpty()
                ? fileName
                : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    Optional<String> author(Recognition seen) {
        return seen.author()
                .filter(by -> by.confidence() != Confidence.UNSURE)
                .map(by -> by.value().substring(0, Math.min(LONGEST, by.value().length())));
    }

    /// Both enumerations name the same kinds; a test says so.
    static DocumentKind kind(Recognition seen) {
        return DocumentKind.valueOf(seen.kind().value().name());
    }

    static Track track(Recognition seen) {
        return Track.valueOf(seen.track().value().name());
    }
}
