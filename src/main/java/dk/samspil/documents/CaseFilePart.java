package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.access.Side;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.CaseChrome.Missing;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the case file tells in the frame of every page of a case: how thick it is, and what the
/// checklist still misses.
@Component
class CaseFilePart implements CasePart {

    private final JdbcClient jdbc;
    private final RuleSets ruleSets;
    private final Agreements agreements;
    private final Clock clock;

    CaseFilePart(JdbcClient jdbc, RuleSets ruleSets, Agreements agreements, Clock clock) {
        this.jdbc = jdbc;
        this.ruleSets = ruleSets;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        Map<DocumentKind, Integer> pages = pages(theCase);
        boolean theirs = asker.side() == Side.MUNICIPALITY && theCase.status().active();
        return Told.on(CaseTab.CASE_FILE)
                .missing(theirs ? missing(theCase, pages.keySet()) : List.of())
                .badge(badge(theCase, pages.values().stream().mapToInt(Integer::intValue).sum()));
    }

    /// How many pages there are to read of each kind of document.
    private Map<DocumentKind, Integer> pages(RehabilitationCase theCase) {
        var pages = new EnumMap<DocumentKind, Integer>(DocumentKind.class);
        jdbc.sql(
                        """
                        select kind, sum(pages - case when keeps_blanks or blank_pages = pages
                            then 0 else blank_pages end) as pages
                        from documents.document
                        where case_id = ? and chosen and withdrawn_at is null group by kind
                        """)
                .param(theCase.id().value())
                .query(
                        row -> {
                            pages.put(
                                    DocumentKind.valueOf(row.getString("kind")),
                                    row.getInt("pages"));
                        });
        return pages;
    }

    private @Nullable Text badge(RehabilitationCase theCase, int pages) {
        if (pages == 0) {
            return null;
        }
        int limit = agreements.on(LocalDate.now(clock), theCase.region()).pageLimit().orElse(0);
        return limit == 0
                ? Text.of("documents.badge", pages)
                : Text.of("documents.badge.limit", pages, limit);
    }

    private List<Missing> missing(RehabilitationCase theCase, Set<DocumentKind> kinds) {
        var rules = ruleSets.on(theCase.openedOn()).checklist();
        return CheckedItem.check(rules, kinds, theCase.status()).stream()
                .filter(CheckedItem::isMissing)
                .map(item -> new Missing(item.label(), theCase.href() + CaseTab.CASE_FILE.path()))
                .toList();
    }
}
