package dk.samspil.certificates;

import dk.samspil.cases.CaseId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The recommendations that tests give by hand.
@Component
class RecommendedInTests implements ClinicalAssessmentRecommended {

    private final Map<CaseId, Recommendation> given = new ConcurrentHashMap<>();

    void give(CaseId id) {
        given.put(
                id,
                new Recommendation(
                        "Lis Lægesen",
                        LocalDate.of(2026, 11, 20),
                        "Smerterne er ikke udredt.",
                        "Hvilke skånehensyn kræver ryggen, og er behandling mulig?",
                        "standard"));
    }

    @Override
    public Optional<Recommendation> of(CaseId id) {
        return Optional.ofNullable(given.get(id));
    }
}
