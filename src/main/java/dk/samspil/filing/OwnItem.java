package dk.samspil.filing;

import dk.samspil.recognition.PaperKind;
import org.jspecify.annotations.Nullable;

/// An item of the checklist that a region or a municipality adds to those of the law.
///
/// @param label what it is called on the list; empty = the name of the kind
/// @param kind what it takes to be there
/// @param words that the title has to contain as well; empty = any paper of the kind
/// @param maxAgeMonths older ones are too old; null = any age
/// @param condition in words, when it must be there; empty = always
public record OwnItem(
        String label,
        PaperKind kind,
        String words,
        boolean required,
        @Nullable Integer maxAgeMonths,
        String condition) {}
