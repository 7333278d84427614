package dk.samspil.forms;

import dk.samspil.print.Letter;
import java.util.List;

/// What stands above the answers on paper: sender and receiver, the facts every form carries (case
/// number, deadline, legal basis ...), and the line at the foot of each page.
public record FormHead(Letter letter, List<Fact> facts, String foot) {

    public record Fact(String label, String value) {}
}
