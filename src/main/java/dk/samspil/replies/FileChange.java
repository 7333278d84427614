package dk.samspil.replies;

import dk.samspil.forms.Finding;
import java.util.List;
import java.util.Set;

/// What becomes of the files of a part when it is saved.
///
/// @param added those that may be taken in
/// @param removed ids of those that are to go
/// @param refused why others were not taken in, each at its question
public record FileChange(List<NewFile> added, Set<String> removed, List<Finding> refused) {

    public static final FileChange NONE = new FileChange(List.of(), Set.of(), List.of());

    boolean any() {
        return !added.isEmpty() || !removed.isEmpty();
    }
}
