package dk.samspil.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Identifies a message. The same purpose, subject and receiver give the same id, so that what was
/// decided once is told once, however often the sending is tried.
public record MessageId(UUID value) {

    static MessageId of(String purpose, UUID about, Receiver receiver) {
        return named(
                purpose + "/" + about + "/" + receiver.organisation() + "/" + receiver.person());
    }

    /// The id of the n-th further copy of this message.
    MessageId copy(int number) {
        return named(value + "/copy/" + number);
    }

    private static MessageId named(String name) {
        return new MessageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
