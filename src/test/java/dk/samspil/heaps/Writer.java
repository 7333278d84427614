package dk.samspil.heaps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Writes papers of every kind: letterhead, subject, distracting dates, text, and its own date in
/// one of the places where such papers have it.
final class Writer {

    private static final int LINES = 46;

    private final Dice dice;
    private final Prose prose;
    private final Person person;

    Writer(Dice dice, Person person) {
        this.dice = dice;
        this.prose = new Prose(dice);
        this.person = person;
    }

    HeapPaper write(Pattern pattern, LocalDate day) {
        var sheaf = new Sheaf();
        var dated = dice.of(pattern.datedBy());
        head(sheaf, pattern, day, dated);
        distract(sheaf, pattern, day);
        if (pattern.table()) {
            table(sheaf);
        }
        int sections = dice.from(pattern.least(), pattern.most());
        for (int i = 0; i < sections; i++) {
            sheaf.line(dice.of(pattern.sections()));
            sheaf.text(prose.paragraph(dice.from(3, 8)));
        }
        foot(sheaf, pattern, day, dated);
        var pages = sheaf.pages(LINES);
        var id = new UUID(dice.random().nextLong(), dice.random().nextLong());
        return new HeapPaper(
                name(pattern),
                pages,
                pattern.kind(),
                day,
                java.util.stream.IntStream.range(0, pages.size())
                        .mapToObj(i -> id + "/" + i)
                        .toList(),
                false,
                "");
    }

    private void head(Sheaf sheaf, Pattern pattern, LocalDate day, String dated) {
        sheaf.line(dice.of(pattern.senders()));
        sheaf.line(
                dice.of(
                        "Ådalen 4, 0000 Sønderstrand",
                        "Torvet 1 · 0000 Nørreby",
                        "Telefon 00 11 22 33"));
        if (dated.equals("RIGHT")) {
            sheaf.right(Days.write(day, dice));
        } else if (dated.equals("TOWN")) {
            sheaf.right(
                    dice.of("Sønderstrand", "Nørreby")
                            + ", den "
                            + Days.write(day, dice).replaceFirst("^(den|d\\.) ", ""));
        }
        sheaf.gap();
        var subject = dice.of(pattern.headings());
        if (dice.oneIn(4)) {
            sheaf.line(dice.of("Vedr.: ", "Vedrørende: ", "Emne: ") + subject);
        } else {
            sheaf.line(subject);
        }
        sheaf.gap();
        sheaf.line(dice.of("Navn: ", "Borger: ", "Patient: ") + person.name());
        sheaf.line(dice.of("CPR-nr.: ", "Personnummer: ", "Cpr: ") + person.number());
        if (dice.oneIn(3)) {
            sheaf.line("Født: " + Days.write(person.born(), dice));
        }
        if (dated.endsWith(":")) {
            sheaf.line(dated + " " + Days.write(day, dice));
        }
        sheaf.gap();
    }

    /// Dates that are not the date of the paper.
    private void distract(Sheaf sheaf, Pattern pattern, LocalDate day) {
        if (dice.oneIn(3)) {
            sheaf.line("Modtaget: " + Days.write(day.plusDays(dice.from(1, 9)), dice));
        }
        if (dice.oneIn(4)) {
            sheaf.line(
                    "Periode: "
                            + Days.write(day.minusDays(dice.from(60, 120)), dice)
                            + " - "
                            + Days.write(day.minusDays(dice.from(2, 9)), dice));
        }
        if (dice.oneIn(4)) {
            sheaf.line("Næste tid: " + Days.write(day.plusDays(dice.from(10, 60)), dice));
        }
        if (dice.oneIn(4)) {
            sheaf.line("Svar senest " + Days.write(day.plusDays(14), dice));
        }
        if (dice.oneIn(3)) {
            sheaf.text(
                    "Under henvisning til brev af "
                            + Days.write(day.minusDays(dice.from(15, 400)), dice)
                            + " "
                            + pattern.opening());
        } else {
            sheaf.text(pattern.opening());
        }
    }

    private void table(Sheaf sheaf) {
        sheaf.line("Undersøgelse            Resultat    Enhed      Interval");
        for (var row : Pattern.ANALYSES) {
            if (!dice.oneIn(4)) {
                sheaf.line(row.formatted(dice.from(1, 180) + "," + dice.to(10)));
            }
        }
        sheaf.gap();
    }

    private void foot(Sheaf sheaf, Pattern pattern, LocalDate day, String dated) {
        sheaf.line(dice.of("Med venlig hilsen", "Venlig hilsen", "På vegne af stedet"));
        sheaf.line(
                dice.of("Torkild", "Vibe", "Asger", "Maren")
                        + " "
                        + dice.of("Hittepå", "Læseby", "Kaldtved"));
        if (dated.equals("SIGNED")) {
            sheaf.line(
                    dice.of("Sønderstrand", "Nørreby")
                            + ", den "
                            + Days.write(day, dice).replaceFirst("^(den|d\\.) ", ""));
        } else if (dated.equals("UNDERSIGNED")) {
            sheaf.line(
                    "Underskrevet den " + Days.write(day, dice).replaceFirst("^(den|d\\.) ", ""));
        }
    }

    private String name(Pattern pattern) {
        return dice.oneIn(3)
                ? dice.of(pattern.names()) + " " + dice.to(100) + ".pdf"
                : dice.of("SCN_", "Dokument ", "scan-", "Bilag ", "IMG")
                        + dice.from(100, 9999)
                        + ".pdf";
    }

    static List<String> everyday() {
        return List.of("RIGHT", "TOWN", "Dato:", "SIGNED", "UNDERSIGNED");
    }
}
