package dk.samspil.certificates;

import dk.samspil.ui.Text;
import java.util.Optional;

/// By which right health information is asked for: the citizen's consent, or without it the
/// paragraph and the reason.
public record LegalBasis(Kind kind, String reason) {

    public enum Kind {
        CONSENT,
        LAW;

        public String messageKey() {
            return "certificates.basis." + name();
        }
    }

    /// Why it cannot stand like this; empty when it can.
    Optional<Text> problem() {
        if (reason.length() > 500) {
            return Optional.of(Text.of("certificates.refused.reason-needed"));
        }
        return kind == Kind.LAW && reason.isBlank()
                ? Optional.of(Text.of("certificates.refused.basis-reason"))
                : Optional.empty();
    }
}
