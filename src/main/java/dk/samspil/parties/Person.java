package dk.samspil.parties;

import java.util.UUID;

/// A professional who takes part: name, title and how to reach them.
///
/// @param title as in letters, such as "socialrådgiver"; may be empty
public record Person(UUID id, String name, String title, String phone, String secureMail) {}
