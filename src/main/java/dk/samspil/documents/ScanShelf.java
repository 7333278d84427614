package dk.samspil.documents;

import dk.samspil.bindery.ReadWord;
import dk.samspil.cases.CaseId;
import dk.samspil.repeats.Page;
import dk.samspil.scans.ScanReader.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the tables of pages and documents know of scanned and of blank pages.
@Component
class ScanShelf {

    private final JdbcClient jdbc;

    ScanShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Pages that are still to be looked at, or to be read.
    record Waiting(int number, PageState state) {}

    List<Waiting> waiting(DocumentId id) {
        return jdbc.sql(
                        """
                        select number, state from documents.page
                        where document_id = ? and state in ('WAITING', 'SEEN') order by number
                        """)
                .param(id.value())
                .query(
                        (row, n) ->
                                new Waiting(
                                        row.getInt("number"),
                                        PageState.valueOf(row.getString("state"))))
                .list();
    }

    /// Keeps what came of one page, and counts anew.
    void put(DocumentId id, int number, PageState state) {
        jdbc.sql("update documents.page set state = ? where document_id = ? and number = ?")
                .params(state.name(), id.value(), number)
                .update();
        count(id);
    }

    /// Words that were read, unless the page's own say more; they are still to be laid on it.
    void put(DocumentId id, int number, Text read) {
        jdbc.sql(
                        """
                        update documents.page
                        set words = case when length(words) > length(:words) then words else :words end,
                            places = case when length(words) > length(:words) then null else :places end,
                            turn_by = :turn, state = 'READ'
                        where document_id = :id and number = :number
                        """)
                .param("words", read.words())
                .param("places", ReadWord.lines(read.places()))
                .param("turn", read.turn())
                .param("id", id.value())
                .param("number", number)
                .update();
        count(id);
    }

    private void count(DocumentId id) {
        jdbc.sql(
                        """
                        update documents.document d
                        set waiting_pages = p.waiting, read_pages = p.read,
                            illegible_pages = p.illegible, blank_pages = p.blank
                        from (select count(*) filter (where state in ('WAITING', 'SEEN')) as waiting,
                                  count(*) filter (where state = 'READ') as read,
                                  count(*) filter (where state = 'ILLEGIBLE') as illegible,
                                  count(*) filter (where state = 'BLANK') as blank
                              from documents.page where document_id = :id) p
                        where d.id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    /// Degrees clockwise by which pages are still to be turned, by page.
    Map<Integer, Integer> turns(DocumentId id) {
        var turns = new TreeMap<Integer, Integer>();
        jdbc.sql("select number, turn_by from documents.page where document_id = ? and turn_by > 0")
                .param(id.value())
                .query(
                        row -> {
                            turns.put(row.getInt("number"), row.getInt("turn_by"));
                        });
        return turns;
    }

    /// Words that are still to be laid on their pages, by page.
    Map<Integer, List<ReadWord>> words(DocumentId id) {
        var words = new TreeMap<Integer, List<ReadWord>>();
        jdbc.sql(
                        """
                        select number, places from documents.page
                        where document_id = ? and places is not null
                        """)
                .param(id.value())
                .query(
                        row -> {
                            words.put(row.getInt("number"), ReadWord.of(row.getString("places")));
                        });
        return words;
    }

    /// Puts pages that were turned, with the words that were read off them, in the place of those
    /// that were not; the old bytes are kept.
    void finished(DocumentId id, ContentHash before, ContentHash now) {
        jdbc.sql(
                        "update documents.document set rendered_hash = ? where id = ? and rendered_hash = ?")
                .params(now.bytes(), id.value(), before.bytes())
                .update();
        jdbc.sql(
                        """
                        update documents.page set turn_by = 0, places = null
                        where document_id = ? and (turn_by > 0 or places is not null)
                        """)
                .param(id.value())
                .update();
    }

    /// Writes the words of a document anew, and what finds its likes; a header that recurs is known
    /// only from all pages together.
    void words(DocumentId id, List<String> texts) {
        var pages = Page.of(texts);
        jdbc.sql(
                        """
                        update documents.page p
                        set body = b, signature = string_to_array(s, ' ')::int[]
                        from unnest(:bodies::text[], :signatures::text[])
                            with ordinality as new (b, s, n)
                        where p.document_id = :id and p.number = n
                        """)
                .param("id", id.value())
                .param("bodies", pages.stream().map(Page::body).toArray(String[]::new))
                .param(
                        "signatures",
                        pages.stream().map(PageShelf::signature).toArray(String[]::new))
                .update();
        var words = String.join("\f", texts) + "\f";
        jdbc.sql("update documents.document set words = :words, conditions = :named where id = :id")
                .param("words", words)
                .param("named", DocumentShelf.conditions(words))
                .param("id", id.value())
                .update();
    }

    /// The blank pages of a case that are not to be merged, by document.
    Map<DocumentId, Set<Integer>> blanks(CaseId caseId) {
        var blanks = new HashMap<DocumentId, Set<Integer>>();
        jdbc.sql(
                        """
                        select p.document_id, p.number from documents.page p
                        join documents.document d on d.id = p.document_id
                        where d.case_id = ? and p.state = 'BLANK' and not d.keeps_blanks
                            and d.blank_pages between 1 and d.pages - 1
                        """)
                .param(caseId.value())
                .query(
                        row -> {
                            var id = new DocumentId(row.getObject("document_id", UUID.class));
                            blanks.computeIfAbsent(id, k -> new HashSet<>())
                                    .add(row.getInt("number"));
                        });
        return blanks;
    }

    boolean keepBlanks(DocumentId id, boolean keep, String by) {
        return jdbc.sql(
                                """
                                update documents.document
                                set keeps_blanks = ?, changed_by_name = ?, version = version + 1
                                where id = ? and keeps_blanks <> ? and blank_pages > 0
                                    and withdrawn_at is null
                                """)
                        .params(keep, by, id.value(), keep)
                        .update()
                == 1;
    }
}
