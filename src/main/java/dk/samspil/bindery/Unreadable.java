package dk.samspil.bindery;

import java.io.IOException;

/// Ends the reading of a file for a reason that people can be told.
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    Unreadable(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
