package dk.samspil.access;

/// Counts what waits for the asker in the inbox; answered by the module that delivers messages.
@FunctionalInterface
public interface UnreadMessages {

    int of(Asker asker);
}
