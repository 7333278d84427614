package dk.samspil.meetings;

import java.util.UUID;

/// A meeting day does not take place; told in the transaction that cancels it.
public record MeetingDayCancelled(UUID meeting, String reason) {}
