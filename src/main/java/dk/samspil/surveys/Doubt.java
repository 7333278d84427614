package dk.samspil.surveys;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.samspil.forms.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an answered number is worth a question back. It never keeps anybody from handing in.
///
/// @param field the key of the question whose number it is about
/// @param low and high the bounds of what is usual, for `RANGE`; null = none
/// @param percent how far the number may move from last year or last round, for `CHANGE`
/// @param of the keys of the questions that should add up to it, for `SUM`; the key of the question
///     whose number it is divided by before it is compared, for `OTHERS`; empty = none
/// @param question what is asked back
public record Doubt(
        String field,
        Kind kind,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Integer percent,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> of,
        Words question) {

    /// What is looked at.
    public enum Kind {
        RANGE,
        CHANGE,
        SUM,
        OTHERS
    }

    /// A number outside what is usual.
    public static Doubt range(
            String field, @Nullable BigDecimal low, @Nullable BigDecimal high, Words question) {
        return new Doubt(field, Kind.RANGE, low, high, null, List.of(), question);
    }

    /// A number that has moved by more than so many percent.
    public static Doubt change(String field, int percent, Words question) {
        return new Doubt(field, Kind.CHANGE, null, null, percent, List.of(), question);
    }

    /// A number that others do not add up to.
    public static Doubt sum(String field, List<String> of, Words question) {
        return new Doubt(field, Kind.SUM, null, null, null, of, question);
    }

    /// A number that is far from what others have answered.
    ///
    /// @param divisor the question whose number it is divided by first; null = none
    public static Doubt others(String field, @Nullable String divisor, Words question) {
        var of = divisor == null ? List.<String>of() : List.of(divisor);
        return new Doubt(field, Kind.OTHERS, null, null, null, of, question);
    }
}
