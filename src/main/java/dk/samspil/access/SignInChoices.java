package dk.samspil.access;

import dk.samspil.ui.Text;
import java.util.List;
import java.util.Optional;

/// The people that the demo lets one choose between; there is none outside the demo.
public interface SignInChoices {

    /// All of them, by capacity, then name.
    List<SignInChoice> all();

    Optional<SignInChoice> find(String id);

    /// What is still being made, and how far it has come; empty when everything is there.
    default Optional<Text> making() {
        return Optional.empty();
    }
}
