package dk.samspil.database;

import java.nio.file.Path;

/// Another Samspil runs on the same data folder.
final class DatabaseFolderInUse extends RuntimeException {

    DatabaseFolderInUse(Path folder) {
        super(
                "Another Samspil already uses the folder "
                        + folder
                        + ". Stop it, or start this one with --samspil.database.folder=<another>");
    }
}
