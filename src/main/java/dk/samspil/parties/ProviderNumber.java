package dk.samspil.parties;

/// The number by which the health service knows a clinic (ydernummer): six digits, no check digit.
public record ProviderNumber(String digits) {

    public ProviderNumber {
        if (!digits.matches("\\d{6}")) {
            throw new IllegalStateException("not a provider number: " + digits);
        }
    }

    public static Parsed<ProviderNumber> parse(String typed) {
        var digits = typed.replaceAll("\\s", "");
        return digits.matches("\\d{6}")
                ? new Parsed.Read<>(new ProviderNumber(digits))
                : new Parsed.Refused<>("parties.providerNumber.sixDigits");
    }

    @Override
    public String toString() {
        return digits;
    }
}
