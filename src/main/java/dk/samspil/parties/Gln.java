package dk.samspil.parties;

/// A GLN (EAN) location number: 13 digits, the last a check digit (GS1, modulus 10). Electronic
/// messages and invoices are addressed to it.
public record Gln(String digits) {

    public Gln {
        if (!checks(digits)) {
            throw new IllegalStateException("not a location number: " + digits);
        }
    }

    /// Reads thirteen digits, with or without spaces between them.
    public static Parsed<Gln> parse(String typed) {
        var digits = typed.replaceAll("\\s", "");
        if (!digits.matches("\\d{13}")) {
            return new Parsed.Refused<>("parties.gln.thirteenDigits");
        }
        return checks(digits)
                ? new Parsed.Read<>(new Gln(digits))
                : new Parsed.Refused<>("parties.gln.checkDigit");
    }

    private static boolean checks(String digits) {
        if (!digits.matches("\\d{13}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return digits;
    }
}
