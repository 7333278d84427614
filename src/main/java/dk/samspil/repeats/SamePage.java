package dk.samspil.repeats;

/// Two pages that are the same one.
///
/// @param left index of a document, `leftPage` of a page in it, from 0
public record SamePage(int left, int leftPage, int right, int rightPage) {}
