package dk.samspil.results;

import java.util.UUID;

/// What an indicator takes from a questionnaire, as the figure's name says it.
///
/// @param question its key; empty for the response rate
/// @param item the chosen option or the year; empty = neither
record AskedFigure(UUID questionnaire, What what, String question, String item) {

    private static final String BEGINS = "survey/";
    private static final int PARTS = 5;

    enum What {
        RATE,
        MEAN,
        SHARE,
        SUM;

        /// Whether it has a numerator and a denominator.
        boolean isRatio() {
            return this != SUM;
        }
    }

    static boolean isOne(String name) {
        return name.startsWith(BEGINS) && name.split("/", -1).length == PARTS;
    }

    static AskedFigure of(String name) {
        var parts = name.split("/", -1);
        return new AskedFigure(
                UUID.fromString(parts[1]), What.valueOf(parts[2]), parts[3], parts[4]);
    }

    String name() {
        return BEGINS + String.join("/", questionnaire.toString(), what.name(), question, item);
    }
}
