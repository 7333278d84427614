package dk.samspil.documents;

import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.filing.Filing;
import dk.samspil.filing.FilingPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What applies to the file of a case: the checklist of the day it was opened, today's folders and
/// page limit.
@Component
class FileRules {

    private final RuleSets ruleSets;
    private final Agreements agreements;
    private final FilingPlans filingPlans;
    private final Clock clock;

    FileRules(RuleSets ruleSets, Agreements agreements, FilingPlans filingPlans, Clock clock) {
        this.ruleSets = ruleSets;
        this.agreements = agreements;
        this.filingPlans = filingPlans;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Filing filing(RehabilitationCase theCase) {
        return filingPlans.of(theCase.openedOn(), theCase.region(), theCase.municipality());
    }

    /// The lower one of agreement and filing plan, in A4 pages; 0 = none.
    int pageLimit(RehabilitationCase theCase, Filing filing) {
        return filing.pageLimit(agreements.on(today(), theCase.region()).pageLimit()).orElse(0);
    }

    /// What the law and the filing plans ask for, held against what there is.
    List<CheckedItem> check(RehabilitationCase theCase, Filing filing, List<PaperOnFile> papers) {
        var law = ruleSets.on(theCase.openedOn()).checklist();
        return CheckedItem.check(law, filing.checklist(), papers, theCase.status(), today());
    }
}
