package dk.samspil.exchange;

/// A file that goes with a message.
///
/// @param fileName shown to the receiver; without person numbers
public record Attachment(String fileName, String mediaType, byte[] bytes) {

    public static Attachment pdf(String fileName, byte[] bytes) {
        return new Attachment(fileName, "application/pdf", bytes);
    }
}
