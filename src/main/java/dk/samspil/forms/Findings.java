package dk.samspil.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Everything there is to say about the answers of one form.
public record Findings(List<Finding> all) {

    public static final Findings NONE = new Findings(List.of());

    /// True when the form can be handed in.
    public boolean mayBeHandedIn() {
        return all.stream().allMatch(finding -> finding.kind() == Finding.Kind.WARNING);
    }

    /// Without the missing answers: what a draft is told.
    public Findings forDraft() {
        return without(Finding.Kind.MISSING);
    }

    /// Keys of the fields that still must be answered.
    public List<String> missing() {
        return all.stream()
                .filter(finding -> finding.kind() == Finding.Kind.MISSING)
                .map(Finding::place)
                .toList();
    }

    public boolean hasWrong() {
        return all.stream().anyMatch(finding -> finding.kind() == Finding.Kind.WRONG);
    }

    /// Only what concerns these fields.
    public Findings of(Section section) {
        Set<String> keys =
                Set.copyOf(section.fields().stream().map(Field::key).distinct().toList());
        return new Findings(
                all.stream()
                        .filter(finding -> keys.contains(finding.place().split("\\.", 2)[0]))
                        .toList());
    }

    /// These and others.
    public Findings and(List<Finding> others) {
        return new Findings(Stream.concat(all.stream(), others.stream()).toList());
    }

    private Findings without(Finding.Kind kind) {
        return new Findings(all.stream().filter(finding -> finding.kind() != kind).toList());
    }
}
