package dk.samspil.access;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/// Why somebody whom a provider vouches for is not let in.
///
/// @param reference eight signs that the page and the log have in common
public record RefusedSignIn(Reason reason, String provider, String reference)
        implements Serializable {

    /// What was missing.
    public enum Reason {
        NOT_REGISTERED,
        NO_ROLE,
        NO_CASE,
        /// The provider did not tell what Samspil was set up to read: the operator must mend it.
        NOT_TOLD;

        /// The key of its heading; the explanation's is this and `.what`.
        public String messageKey() {
            return "access.refused." + name();
        }
    }

    static RefusedSignIn now(Reason reason, SignInProvider provider) {
        return new RefusedSignIn(
                reason,
                provider.name(),
                UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }
}
