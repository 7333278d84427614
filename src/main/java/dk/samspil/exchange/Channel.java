package dk.samspil.exchange;

/// The way a message takes to its receiver.
public enum Channel {
    /// A letter to a citizen.
    DIGITAL_POST,
    /// A message to a general practice.
    MEDCOM,
    /// A notice to the people of another organisation, inside Samspil.
    NOTICE;

    public String messageKey() {
        return "exchange.channel." + name();
    }
}
