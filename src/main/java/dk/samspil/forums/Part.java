package dk.samspil.forums;

import java.util.UUID;

/// A part that the items of a forum's agendas have, in their order.
///
/// @param numbered whether each line of it is a point of its own, as in "indstiller, at"
/// @param retired no longer used for new text
public record Part(UUID forum, String key, String label, boolean numbered, boolean retired) {}
