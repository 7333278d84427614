package dk.samspil.preparation;

import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The preparatory part of one case as it stands now.
///
/// @param formVersion of the definition that it is written in
/// @param edition 1 until the case is referred and a new edition is begun
/// @param locked nothing is changed any more, other than in a new edition
/// @param sections those that have been written in
public record Plan(
        CaseId caseId, int formVersion, int edition, boolean locked, List<Written> sections) {

    static final String FORM = "PREPARATORY";

    /// A section as it was last saved.
    public record Written(
            String key, long version, Answers answers, Instant changedAt, String changedBy) {}

    public Answers answers() {
        return sections.stream().map(Written::answers).reduce(Answers.empty(), Answers::with);
    }

    public Optional<Written> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /// The version that an edit of the section must name; 0 while nobody has written in it.
    public long version(String key) {
        return section(key).map(Written::version).orElse(0L);
    }

    public Optional<Written> lastChange() {
        return sections.stream().max(Comparator.comparing(Written::changedAt));
    }
}
