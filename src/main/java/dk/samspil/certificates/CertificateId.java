package dk.samspil.certificates;

import java.util.UUID;

/// Identity of a request and its answer.
public record CertificateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
