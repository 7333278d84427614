package dk.samspil.documents;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Where bytes are kept, by their content. Kept bytes never change and are never lost.
interface ContentStore {

    /// Keeps the bytes; bytes that are kept already are not kept twice.
    ContentHash keep(byte[] bytes);

    /// Empty when there are none, or none that the asker may reach through a document.
    Optional<byte[]> find(ContentHash hash);

    /// Hands over those of the hashes that there are bytes of for the asker, in any order; they are
    /// read together, and few are held at a time.
    void each(Collection<ContentHash> hashes, BiConsumer<ContentHash, byte[]> taker);
}
