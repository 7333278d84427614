package dk.samspil.cases.web;

import dk.samspil.cases.CaseId;
import dk.samspil.cases.Cases;
import dk.samspil.cases.ConsentCovers;
import dk.samspil.cases.Consents;
import dk.samspil.cases.Correction;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves facts and consents of a case together.
@Component
class FactsEdit {

    private final Cases cases;
    private final Consents consents;

    FactsEdit(Cases cases, Consents consents) {
        this.cases = cases;
        this.consents = consents;
    }

    @Transactional
    Correction save(CaseId id, long version, Correction.Facts facts, Set<ConsentCovers> standing) {
        Correction correction = cases.correct(id, version, facts);
        if (correction instanceof Correction.Corrected) {
            consents.change(id, standing);
        }
        return correction;
    }
}
