package dk.samspil.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a form with its own heading.
///
/// @param shownWhen the answer that makes the whole part apply; null = it always does
/// @param asks the kinds of respondent that are asked this part; empty = all
public record Section(
        String key,
        Words title,
        @Nullable Words help,
        @Nullable Condition shownWhen,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> asks,
        List<Field> fields) {

    public boolean applies(Answers answers) {
        return shownWhen == null || shownWhen.holds(answers);
    }

    /// The same part with other questions.
    public Section with(List<Field> others) {
        return new Section(key, title, help, shownWhen, asks, others);
    }
}
