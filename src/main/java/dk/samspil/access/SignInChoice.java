package dk.samspil.access;

/// A person whom one can sign in as in the demo.
///
/// @param id stable id of the choice
/// @param note one line on what this person is good for showing
public record SignInChoice(String id, Asker asker, String note) {}
