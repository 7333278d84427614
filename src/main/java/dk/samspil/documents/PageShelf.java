package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import dk.samspil.repeats.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of pages: what stands on each, and what finds its likes.
@Component
class PageShelf {

    private final JdbcClient jdbc;

    PageShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param text of all pages, parted by form feeds
    /// @param count of the pages
    /// @param bare those of them that somebody has to look at
    void add(DocumentId id, String text, int count, List<Integer> bare) {
        var texts = texts(text, count);
        var pages = Page.of(texts);
        var bodies = pages.stream().map(Page::body).toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into documents.page (document_id, number, words, body, signature, state)
                        select :id, n, w, b, string_to_array(s, ' ')::int[],
                            case when n = any(:bare::int[]) then 'WAITING' else 'OWN' end
                        from unnest(:words::text[], :bodies::text[], :signatures::text[])
                            with ordinality as page (w, b, s, n)
                        """)
                .param("id", id.value())
                .param("words", texts.toArray(String[]::new))
                .param("bodies", bodies)
                .param("bare", bare.toArray(Integer[]::new))
                .param(
                        "signatures",
                        pages.stream().map(PageShelf::signature).toArray(String[]::new))
                .update();
    }

    /// As many texts as there are pages: the last ones may have none.
    private static List<String> texts(String text, int count) {
        var parts = text.split("\f", -1);
        return IntStream.range(0, count).mapToObj(i -> i < parts.length ? parts[i] : "").toList();
    }

    static String signature(Page page) {
        var values = new StringBuilder();
        for (int value : page.signature()) {
            values.append(values.isEmpty() ? "" : " ").append(value);
        }
        return values.toString();
    }

    /// The pages of all documents of a case that are still there, by document, in order.
    Map<DocumentId, List<Page>> of(CaseId caseId) {
        var pages = new HashMap<DocumentId, List<Page>>();
        jdbc.sql(
                        """
                        select p.document_id, p.body, p.signature from documents.page p
                        join documents.document d on d.id = p.document_id
                        where d.case_id = ? and d.withdrawn_at is null and d.copy_of is null
                        order by p.document_id, p.number
                        """)
                .param(caseId.value())
                .query(
                        row -> {
                            var id = new DocumentId(row.getObject("document_id", UUID.class));
                            var values = (Integer[]) row.getArray("signature").getArray();
                            var signature = new int[values.length];
                            for (int i = 0; i < values.length; i++) {
                                signature[i] = values[i];
                            }
                            pages.computeIfAbsent(id, k -> new ArrayList<>())
                                    .add(Page.kept(row.getString("body"), signature));
                        });
        return pages;
    }

    /// The words on each page of a document.
    List<String> words(DocumentId id) {
        return jdbc.sql("select words from documents.page where document_id = ? order by number")
                .param(id.value())
                .query((row, number) -> row.getString("words"))
                .list();
    }
}
