package dk.samspil.demo;

import static dk.samspil.cases.CaseStatus.*;

import dk.samspil.cases.CaseStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the cases of the demonstration are spread over the statuses. The first fifteen stand in each
/// of them.
final class DemoGoals {

    private static final Map<CaseStatus, Integer> OF_FIFTY =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(PREPARATION, 5),
                            Map.entry(AWAITING_CERTIFICATE, 6),
                            Map.entry(READY_TO_REFER, 3),
                            Map.entry(AWAITING_SCREENING, 4),
                            Map.entry(AWAITING_INFORMATION, 2),
                            Map.entry(CLINICAL_ASSESSMENT_RECOMMENDED, 2),
                            Map.entry(AWAITING_CLINICAL_ASSESSMENT, 2),
                            Map.entry(READY_FOR_MEETING, 3),
                            Map.entry(ON_AGENDA, 7),
                            Map.entry(IN_MEETING, 1),
                            Map.entry(RECOMMENDED, 2),
                            Map.entry(AWAITING_DECISION, 2),
                            Map.entry(IN_FOLLOW_UP, 6),
                            Map.entry(CLOSED, 3),
                            Map.entry(WITHDRAWN, 2)));

    private DemoGoals() {}

    /// A status, and whether it is the first, second … case that comes to stand there.
    record Goal(CaseStatus status, int turn) {}

    static List<Goal> spread(int count) {
        List<CaseStatus> round = round();
        var turns = new EnumMap<CaseStatus, Integer>(CaseStatus.class);
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < count; i++) {
            CaseStatus status = round.get(i % round.size());
            if (status == IN_MEETING && i >= round.size()) {
                // A team talks about one case at a time.
                status = ON_AGENDA;
            }
            goals.add(new Goal(status, turns.merge(status, 1, Integer::sum) - 1));
        }
        return goals;
    }

    /// Each status once, then twice where there are two, and so on.
    private static List<CaseStatus> round() {
        var round = new ArrayList<CaseStatus>();
        for (int turn = 0; turn < Collections.max(OF_FIFTY.values()); turn++) {
            for (var goal : OF_FIFTY.entrySet()) {
                if (turn < goal.getValue()) {
                    round.add(goal.getKey());
                }
            }
        }
        return round;
    }
}
