package dk.samspil.advice;

import dk.samspil.cases.CaseId;
import dk.samspil.certificates.ClinicalAssessmentRecommended;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells certificates what a coordinator has recommended, in the coordinator's own words. Which of
/// the options of LÆ 271 fits a service of the region's price list, the caseworker chooses.
@Component
class RecommendedAssessment implements ClinicalAssessmentRecommended {

    private final ScreeningStore store;

    RecommendedAssessment(ScreeningStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recommendation> of(CaseId id) {
        return store.of(id).stream()
                .findFirst()
                .filter(newest -> newest.outcome() == ScreeningOutcome.CLINICAL)
                .map(RecommendedAssessment::recommendation);
    }

    private static Recommendation recommendation(CaseScreening screening) {
        var answers = screening.answers();
        String reason =
                String.join(
                                "\n\n",
                                answers.text("summary"),
                                answers.text("missing"),
                                answers.text("service"))
                        .strip();
        return new Recommendation(
                screening.answeredBy(),
                Objects.requireNonNull(screening.answeredOn()),
                reason.replaceAll("\n{3,}", "\n\n"),
                answers.text("question"),
                "");
    }
}
