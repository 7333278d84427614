package dk.samspil.cases;

import java.util.UUID;

/// Identity of a case inside Samspil; people say its number instead, see {@link CaseFacts#number}.
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
