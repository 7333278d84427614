package dk.samspil.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Invented people: names that nobody bears, and person numbers of impossible sequences.
final class DemoNames {

    private static final List<String> WOMEN =
            List.of(
                    "Bente", "Dorthe", "Fatima", "Hanne", "Jytte", "Lone", "Nanna", "Pia", "Sanne",
                    "Ulla", "Yasmin", "Åse", "Þóra", "Şirin", "Birgit", "Ditte", "Freja", "Gitte",
                    "Inge", "Kirsten", "Mette", "Amina", "Susanne", "Vibeke");
    private static final List<String> MEN =
            List.of(
                    "Anders",
                    "Carsten",
                    "Erik",
                    "Gorm",
                    "Ibrahim",
                    "Karl",
                    "Mogens",
                    "Ole",
                    "Rasmus",
                    "Torben",
                    "Viggo",
                    "Ømer",
                    "Łukasz",
                    "Claus",
                    "Emil",
                    "Henrik",
                    "Jens",
                    "Lars",
                    "Niels",
                    "Bo",
                    "Mustafa",
                    "Steen",
                    "Poul",
                    "Frederik");
    private static final List<String> LAST =
            List.of(
                    "Testesen",
                    "Prøvesen",
                    "Eksempelsen",
                    "Demosen",
                    "Opdigtsen",
                    "Fiktivsen",
                    "Mønstersen",
                    "Skabelonsen",
                    "Afprøvgaard",
                    "Testlund",
                    "Prøvetoft",
                    "Påfundsen",
                    "Tænktesen",
                    "Eksempelholm",
                    "Wałęsatest",
                    "Øvelund");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    DemoNames(Random random) {
        this.random = random;
    }

    String next() {
        return next(random.nextBoolean());
    }

    String next(boolean man) {
        List<String> first = man ? MEN : WOMEN;
        while (true) {
            String name = pick(first) + " " + pick(LAST);
            if (names.add(name)) {
                return name;
            }
            String longer = pick(first) + " " + pick(first) + " " + pick(LAST);
            if (names.add(longer)) {
                return longer;
            }
        }
    }

    /// A birth date that makes somebody so old, within the year.
    LocalDate born(int age, LocalDate today) {
        return today.minusYears(age).minusDays(random.nextInt(1, 360));
    }

    /// Ten digits for a birth date that fail the modulus-11 check, which all numbers of people born
    /// on these dates pass: a sequence that the CPR office has given to nobody. Odd for men.
    String cpr(LocalDate born, boolean man) {
        while (true) {
            int serial =
                    born.getYear() >= 2000 ? random.nextInt(4000, 4999) : random.nextInt(1, 3999);
            String digits =
                    "%02d%02d%02d%04d"
                            .formatted(
                                    born.getDayOfMonth(),
                                    born.getMonthValue(),
                                    born.getYear() % 100,
                                    serial);
            if (serial % 2 == (man ? 1 : 0) && !passesModulus11(digits) && taken.add(digits)) {
                return digits;
            }
        }
    }

    static boolean passesModulus11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % 11 == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// One of ten is under 30.
    static int age(Random random) {
        return random.nextInt(10) == 0 ? random.nextInt(24, 29) : random.nextInt(31, 62);
    }
}
