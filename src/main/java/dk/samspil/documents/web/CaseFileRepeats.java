package dk.samspil.documents.web;

import dk.samspil.documents.FoundRepeat;
import dk.samspil.documents.FoundRepeat.State;
import java.util.List;

/// What the page of the case file says about repeats.
///
/// @param aside documents that are not read because they repeat others
/// @param versions documents of which there is a later edition
record CaseFileRepeats(List<FoundRepeat> aside, List<FoundRepeat> versions) {

    static CaseFileRepeats of(List<FoundRepeat> found) {
        var proposed = found.stream().filter(r -> r.state() == State.PROPOSED).toList();
        return new CaseFileRepeats(
                proposed.stream().filter(r -> !r.isVersion()).toList(),
                proposed.stream().filter(FoundRepeat::isVersion).toList());
    }

    public int pagesSaved() {
        return aside.stream().mapToInt(FoundRepeat::pages).sum();
    }

    public boolean any() {
        return !aside.isEmpty() || !versions.isEmpty();
    }
}
