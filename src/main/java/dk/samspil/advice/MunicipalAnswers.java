package dk.samspil.advice;

import dk.samspil.cases.CaseWay;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The municipality decides what to do with the coordinator's answer, and gives its reasons.
@Component
@Transactional
public class MunicipalAnswers {

    private static final int MOST_CHARACTERS = 1_000;

    private final CaseWay way;

    MunicipalAnswers(CaseWay way) {
        this.way = way;
    }

    /// Goes on to the meeting although the coordinator asked for more.
    public Result goOn(RehabilitationCase theCase, String reason) {
        return with(reason, () -> way.screeningOverruled(theCase.id(), reason.strip()));
    }

    public Result declineAssessment(RehabilitationCase theCase, String reason) {
        return with(reason, () -> way.clinicalAssessmentDeclined(theCase.id(), reason.strip()));
    }

    private static Result with(String reason, Supplier<Result> answer) {
        return reason.isBlank() || reason.length() > MOST_CHARACTERS
                ? Result.refused("advice.refused.reason", MOST_CHARACTERS)
                : answer.get();
    }
}
