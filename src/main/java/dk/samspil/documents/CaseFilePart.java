package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.filing.Filing;
import dk.samspil.ui.CaseChrome.Missing;
import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the case file tells in the frame of every page of a case: how thick it is, and what the
/// checklist still misses.
@Component
class CaseFilePart implements CasePart {

    private final JdbcClient jdbc;
    private final FileRules rules;

    CaseFilePart(JdbcClient jdbc, FileRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        var papers = papers(theCase);
        var filing = rules.filing(theCase);
        boolean theirs = asker.side() == Side.MUNICIPALITY && theCase.status().active();
        int pages = papers.stream().mapToInt(Counted::pages).sum();
        return Told.on(CaseTab.CASE_FILE)
                .missing(theirs ? missing(theCase, filing, papers) : List.of())
                .badge(badge(theCase, filing, pages));
    }

    /// A document, and how many pages of it are read.
    private record Counted(PaperOnFile paper, int pages) {}

    private List<Counted> papers(RehabilitationCase theCase) {
        return jdbc.sql(
                        """
                        select kind, title, content_date, conditions, chosen,
                            case when not chosen then 0
                                 when keeps_blanks or blank_pages = pages then pages
                                 else pages - blank_pages end as pages
                        from documents.document
                        where case_id = ? and withdrawn_at is null and covers is null
                            and (chosen or copy_of is null)
                        """)
                .param(theCase.id().value())
                .query(CaseFilePart::counted)
                .list();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        var paper =
                new PaperOnFile(
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getObject("content_date", LocalDate.class),
                        DocumentRows.conditions(row),
                        row.getBoolean("chosen"));
        return new Counted(paper, row.getInt("pages"));
    }

    private @Nullable Text badge(RehabilitationCase theCase, Filing filing, int pages) {
        if (pages == 0) {
            return null;
        }
        int limit = rules.pageLimit(theCase, filing);
        return limit == 0
                ? Text.of("documents.badge", pages)
                : Text.of("documents.badge.limit", pages, limit);
    }

    private List<Missing> missing(RehabilitationCase theCase, Filing filing, List<Counted> papers) {
        var found = papers.stream().map(Counted::paper).toList();
        return rules.check(theCase, filing, found).stream()
                .filter(CheckedItem::isMissing)
                .map(item -> new Missing(item.inWords(), theCase.href() + CaseTab.CASE_FILE.path()))
                .toList();
    }
}
