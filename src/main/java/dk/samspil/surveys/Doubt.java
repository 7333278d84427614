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
/// @param of the keys of the questions that should add up to it, for `SUM`
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
        SUM
    }
}
