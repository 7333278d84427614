package dk.samspil.demo;

import dk.samspil.cases.CaseStatus;

/// The case whose file is a heap of some 200 pages.
final class DemoHeap {

    /// The citizen, easy to find by the name.
    static final String NAME = "Holger Bunkesen";

    private static final int TURN = 2;

    private DemoHeap() {}

    static boolean isIn(DemoGoals.Goal goal) {
        return goal.status() == CaseStatus.ON_AGENDA && goal.turn() == TURN;
    }

    static boolean isIn(DemoPlot plot) {
        return plot.is(CaseStatus.ON_AGENDA, TURN);
    }
}
