package dk.samspil.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;

/// When an answer says too little to be of use: too short, or only one of the well-worn phrases.
public record Vague(int shorterThan, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> phrases) {

    boolean fits(String text) {
        var said = text.strip().toLowerCase(Locale.ROOT);
        return !said.isEmpty()
                && (said.length() < shorterThan
                        || (said.length() < 3 * shorterThan
                                && !said.contains("?")
                                && phrases.stream().anyMatch(said::contains)));
    }
}
