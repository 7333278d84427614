package dk.samspil.recommendations;

import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;

/// What must be there before the meeting is finished, each with the reason that the page shows.
final class FinishRules {

    private FinishRules() {}

    static List<Text> lacking(Content content) {
        var lacking = new ArrayList<Text>();
        if (content.outcome() == null) {
            lacking.add(Text.of("recommendations.needs.outcome"));
        }
        if (content.sentBack()) {
            if (content.sentBackReason().isBlank()) {
                lacking.add(Text.of("recommendations.needs.reason"));
            }
            return lacking;
        }
        if (content.background().isBlank()) {
            lacking.add(Text.of("recommendations.needs.background"));
        }
        if (content.goals().stream().allMatch(goal -> goal.text().isBlank())) {
            lacking.add(Text.of("recommendations.needs.goal"));
        }
        if (content.outcome() == Outcome.FLEX_JOB && content.considerations().isBlank()) {
            lacking.add(Text.of("recommendations.needs.considerations"));
        }
        if (Boolean.TRUE.equals(content.mentor()) && content.mentorFor().isBlank()) {
            lacking.add(Text.of("recommendations.needs.mentor"));
        }
        if (Boolean.TRUE.equals(content.gp()) && content.gpWhen().isBlank()) {
            lacking.add(Text.of("recommendations.needs.gp"));
        }
        content.problems().stream()
                .filter(Problem::unmet)
                .forEach(
                        problem ->
                                lacking.add(
                                        Text.of(
                                                "recommendations.needs.match",
                                                Text.of(problem.area().messageKey()))));
        return lacking;
    }
}
