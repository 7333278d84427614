package dk.samspil.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// A paper to be recognised.
///
/// @param pages the words on each page, lines parted as on the paper
/// @param born the birthday of the citizen whose case it came into
/// @param isTheCitizens whether ten digits are that citizen's person number
/// @param ownSigns the headings that the municipality has added to what everybody knows
public record Paper(
        List<String> pages,
        String fileName,
        LocalDate born,
        LocalDate today,
        Predicate<String> isTheCitizens,
        List<OwnSign> ownSigns) {

    public Paper {
        pages = List.copyOf(pages);
    }

    /// A paper that comes into a municipality without signs of its own.
    public Paper(
            List<String> pages,
            String fileName,
            LocalDate born,
            LocalDate today,
            Predicate<String> isTheCitizens) {
        this(pages, fileName, born, today, isTheCitizens, List.of());
    }
}
