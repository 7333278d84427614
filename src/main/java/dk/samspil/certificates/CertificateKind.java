package dk.samspil.certificates;

/// The two ways a certificate is asked for before the meeting, and the forms each uses.
public enum CertificateKind {
    /// From the citizen's own doctor.
    GP("LAE261", "LAE262", "LAE265"),
    /// From the region's clinical function, on a coordinator's recommendation.
    CLINICAL("LAE271", "LAE272", "LAE275");

    private final String request;
    private final String letter;
    private final String answer;

    CertificateKind(String request, String letter, String answer) {
        this.request = request;
        this.letter = letter;
        this.answer = answer;
    }

    /// Id of the form that asks.
    public String request() {
        return request;
    }

    /// Id of the letter to the citizen.
    public String letter() {
        return letter;
    }

    /// Id of the form that answers.
    public String answer() {
        return answer;
    }

    /// "LÆ 265" for `LAE265`.
    public static String spoken(String form) {
        return form.replace("LAE", "LÆ ");
    }

    public String messageKey() {
        return "certificates.kind." + name();
    }
}
