package dk.samspil.parties;

/// A company number (CVR): eight digits that pass the modulus-11 check.
public record Cvr(String digits) {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    public Cvr {
        if (!checks(digits)) {
            throw new IllegalStateException("not a company number: " + digits);
        }
    }

    /// Reads eight digits, with or without spaces and the prefix "DK".
    public static Parsed<Cvr> parse(String typed) {
        var digits = typed.replaceAll("\\s", "").replaceFirst("^(?i)dk", "");
        if (!digits.matches("\\d{8}")) {
            return new Parsed.Refused<>("parties.cvr.eightDigits");
        }
        return checks(digits)
                ? new Parsed.Read<>(new Cvr(digits))
                : new Parsed.Refused<>("parties.cvr.check");
    }

    private static boolean checks(String digits) {
        if (!digits.matches("[1-9]\\d{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % 11 == 0;
    }

    @Override
    public String toString() {
        return digits;
    }
}
