package dk.samspil.documents;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whose files are being read by this node: few people's at a time, and one after the other of each
/// person, so that other jobs and pages go on.
@Component
class Served {

    private static final int AT_A_TIME = 2;

    private final Set<UUID> people = new HashSet<>();

    /// Whether somebody's turn has come.
    synchronized boolean begin(UUID person) {
        return people.size() < AT_A_TIME && people.add(person);
    }

    synchronized void done(UUID person) {
        people.remove(person);
    }
}
