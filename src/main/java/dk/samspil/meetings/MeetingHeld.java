package dk.samspil.meetings;

import java.util.UUID;

/// A case has had its meeting; told in the transaction in which the meeting ends. Not when nobody
/// came and it was put off.
///
/// @param item the case's place on the agenda
public record MeetingHeld(UUID item, UUID caseId, int municipality, int healthUnit) {}
