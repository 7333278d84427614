package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.ui.Tone;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The copies for the archive of files that were sent, one of each; kept by whoever makes them.
public interface ArchiveCopies {

    /// How far a copy has come.
    enum State {
        ORDERED,
        MAKING,
        READY,
        FAILED;

        /// The key of its name in the message bundles.
        public String messageKey() {
            return "documents.archive." + name().toLowerCase(Locale.ROOT);
        }

        public Tone tone() {
            return switch (this) {
                case ORDERED, MAKING -> Tone.SOON;
                case READY -> Tone.DONE;
                case FAILED -> Tone.LATE;
            };
        }
    }

    /// Orders the copy of a file that is sent now, in the caller's transaction.
    void order(FrozenFile sent);

    /// By sent file of a case; those without one are not in it.
    Map<UUID, State> states(CaseId caseId);
}
