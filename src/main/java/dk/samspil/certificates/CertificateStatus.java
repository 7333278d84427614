package dk.samspil.certificates;

/// How far a request has come.
public enum CertificateStatus {
    REQUESTED,
    /// The receiver has opened it: that is the receipt.
    OPENED,
    ANSWERED,
    /// The receiver cannot answer, such as when the patient is unknown there.
    REFUSED,
    /// Taken back by the sender, as sent by mistake.
    WITHDRAWN;

    public boolean isOpen() {
        return this == REQUESTED || this == OPENED;
    }

    public String messageKey() {
        return "certificates.status." + name();
    }
}
