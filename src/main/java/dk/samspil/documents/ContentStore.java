package dk.samspil.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Where bytes are kept, by their content. Kept bytes never change and are never lost.
interface ContentStore {

    /// Keeps the bytes; bytes that are kept already are not kept twice.
    ContentHash keep(byte[] bytes);

    /// Empty when there are none, or none that the asker may reach through a document.
    Optional<byte[]> find(ContentHash hash);

    /// Those of the hashes that there are bytes of for the asker, read together.
    Map<ContentHash, byte[]> all(Collection<ContentHash> hashes);
}
