package dk.samspil.heaps;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// An invented citizen. The serial digits begin with nothing that was ever given out.
record Person(String name, LocalDate born, String serial) {

    static Person invent(Dice dice) {
        var name =
                dice.of("Agnete", "Bjarke", "Cilius", "Dagny", "Eskild", "Fritse", "Gudmund")
                        + " "
                        + dice.of("Opdigtsen", "Fiktum", "Tænkeby", "Påfundsen", "Skrøne");
        var born = LocalDate.of(1962, 1, 1).plusDays(dice.to(13_000));
        return new Person(name, born, "00%02d".formatted(dice.to(90)));
    }

    String number() {
        return DateTimeFormatter.ofPattern("ddMMuu").format(born) + "-" + serial;
    }
}
