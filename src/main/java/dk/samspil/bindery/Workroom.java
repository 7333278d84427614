package dk.samspil.bindery;

import java.nio.file.Path;

/// Where errands are run such that they can be stopped.
interface Workroom {

    /// Runs an errand in its folder and returns its answer.
    ///
    /// @throws Unreadable with the reason, whatever the file did
    String run(Errand errand, Path folder, String how) throws Unreadable;
}
