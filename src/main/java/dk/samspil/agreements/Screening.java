package dk.samspil.agreements;

/// How the health coordinator screens a case before the meeting (sundhedsfaglig vurdering).
public enum Screening {
    /// A fixed form, ten minutes at most; reads LÆ 261, LÆ 265 and the preparatory part only.
    FIXED_FORM,
    /// Answers only if insufficient; no answer by the deadline means sufficient.
    SILENCE_IS_SUFFICIENT,
    /// A systematic written note in every case except sickness benefit.
    COORDINATOR_NOTE,
    /// Answers only if insufficient.
    ANSWER_ONLY_IF_INSUFFICIENT,
    /// A physician's note comes with the case; the coordinator writes one where it is missing.
    PHYSICIAN_NOTE,
    /// No screening right before the meeting: the municipality answers for a sufficiently described
    /// case and uses preparation consultations instead.
    NONE;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "agreements.screening." + name();
    }
}
