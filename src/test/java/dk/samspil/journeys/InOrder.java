package dk.samspil.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A step that others build on stops them when it goes wrong; what was wrong with the looks of the
/// pages it met is told after it, and stops nobody.
public final class InOrder implements ExecutionCondition, AfterEachCallback {

    private boolean broken;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return broken && context.getTestMethod().isPresent()
                ? ConditionEvaluationResult.disabled("an earlier step went wrong")
                : ConditionEvaluationResult.enabled("in order");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        broken |= context.getExecutionException().isPresent();
        Inspection.nothingWasWrong();
    }
}
