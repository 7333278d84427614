package dk.samspil.forms;

/// Whose words a field holds, where it is not the one who fills in the form.
public enum Voice {
    CITIZEN
}
