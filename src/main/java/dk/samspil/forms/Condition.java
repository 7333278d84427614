package dk.samspil.forms;

import java.util.List;

/// A field that is asked only when another field of the same form has one of these answers.
public record Condition(String field, List<String> is) {

    boolean holds(Answers answers) {
        return answers.chosen(field).stream().anyMatch(is::contains);
    }
}
