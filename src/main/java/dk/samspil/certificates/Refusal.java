package dk.samspil.certificates;

/// Why a receiver sends a request back without an answer.
public enum Refusal {
    UNKNOWN_PATIENT,
    CHANGED_CLINIC,
    DID_NOT_COME,
    OTHER;

    public String messageKey() {
        return "certificates.refusal." + name();
    }
}
