package dk.samspil.recognition;

/// A heading by which a municipality knows a kind of paper of its own. It outweighs what everybody
/// knows.
///
/// @param heading as it stands on the paper
public record OwnSign(PaperKind kind, String heading) {}
