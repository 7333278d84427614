package dk.samspil.access;

import java.util.List;
import java.util.Optional;

/// Knows who is registered; answered by the module that keeps people and citizens. Asked before
/// anybody is signed in, so each question tells no more than its answer.
public interface Registered {

    /// The roles that a professional holds today, by organisation; empty when there is nobody of
    /// that identity, an empty list when the person holds no role today.
    Optional<List<Asker>> roles(Identity identity);

    /// A citizen with a case, by person number as the provider wrote it.
    Optional<Asker> citizen(String personNumber);

    /// Registers somebody as the first administrator; empty when there is an administrator already.
    Optional<Asker> firstAdministrator(Identity identity, String name);
}
