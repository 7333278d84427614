package dk.samspil.documents;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps bytes beside the rows that name them: one backup, one transaction, one access rule.
@Component
@Transactional
class ContentInPostgres implements ContentStore {

    /// Rows in the driver's memory at a time: each may have megabytes.
    private static final int FEW = 4;

    private final JdbcClient jdbc;

    ContentInPostgres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ContentHash keep(byte[] bytes) {
        var hash = ContentHash.of(bytes);
        jdbc.sql(
                        """
                        insert into documents.content (hash, size, bytes) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(hash.bytes(), bytes.length, bytes)
                .update();
        return hash;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> find(ContentHash hash) {
        return jdbc.sql("select bytes from documents.content where hash = ?")
                .param(hash.bytes())
                .query(byte[].class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public void each(Collection<ContentHash> hashes, BiConsumer<ContentHash, byte[]> taker) {
        jdbc.sql("select hash, bytes from documents.content where hash = any(?)")
                .param(hashes.stream().map(ContentHash::bytes).toArray(byte[][]::new))
                .withFetchSize(FEW)
                .query(
                        row -> {
                            taker.accept(DocumentRows.hash(row, "hash"), row.getBytes("bytes"));
                        });
    }
}
