package dk.samspil.indicators;

import java.util.UUID;

/// Somebody of the fora who reads a board's reports, or keeps the board.
public record Follower(UUID board, UUID person, String name, boolean keeps) {}
