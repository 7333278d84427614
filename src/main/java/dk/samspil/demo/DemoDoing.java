package dk.samspil.demo;

import dk.samspil.cases.Result;

/// What was to happen in the demonstration must happen: a refusal is a mistake in the plot.
final class DemoDoing {

    private DemoDoing() {}

    static void done(Result result) {
        if (result instanceof Result.Refused(var reason)) {
            throw refused(reason.key());
        }
    }

    static <T> T expect(Class<T> wanted, Object came) {
        if (!wanted.isInstance(came)) {
            throw refused(came.getClass().getName());
        }
        return wanted.cast(came);
    }

    static IllegalStateException refused(String why) {
        return new IllegalStateException("refused in the demonstration: " + why);
    }
}
