package dk.samspil.parties;

/// What reading a typed number gave: the number, or the reason why it is none.
public sealed interface Parsed<T> {

    record Read<T>(T value) implements Parsed<T> {}

    /// `messageKey` names the sentence for the writer. What was typed is never repeated: it may be
    /// somebody's person number.
    record Refused<T>(String messageKey) implements Parsed<T> {}

    /// The value of a number that comes from our own tables; anything else there is a bug.
    default T orBug() {
        return switch (this) {
            case Read<T>(var value) -> value;
            case Refused<T>(var messageKey) -> throw new IllegalStateException(messageKey);
        };
    }
}
