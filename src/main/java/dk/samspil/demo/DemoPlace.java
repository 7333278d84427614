package dk.samspil.demo;

import dk.samspil.parties.Gln;
import dk.samspil.parties.ProviderNumber;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where the demonstration takes place: a municipality and the GP clinics in it.
///
/// @param id of the municipality
/// @param post postal code and town
/// @param room where its team meets
record DemoPlace(int id, int region, String post, String room, List<Practice> practices) {

    static final int CAPITAL = 1084;

    /// Its agreement counts silence as an answer.
    static final int ZEALAND = 1085;

    static final List<DemoPlace> ALL =
            List.of(
                    of(
                            151,
                            CAPITAL,
                            "2750 Ballerup",
                            "Rådhuset, mødelokale 2",
                            0,
                            "Torvet",
                            "Parken",
                            "Søen"),
                    of(
                            159,
                            CAPITAL,
                            "2860 Søborg",
                            "Jobcentret, lokale 114",
                            3,
                            "Stationen",
                            "Kirken"),
                    of(163, CAPITAL, "2730 Herlev", "Sundhedshuset, 1. sal", 5, "Skoven"),
                    of(259, ZEALAND, "4600 Køge", "Jobcentret, lokale 3", 6, "Havnen", "Åen"));

    /// The only clinic that receives no electronic messages.
    private static final int WITHOUT_GLN = 5;

    /// A GP clinic.
    ///
    /// @param serial tells it from the others
    record Practice(int serial, String name) {

        ProviderNumber number() {
            return new ProviderNumber("%06d".formatted(900_001 + serial * 11));
        }

        String phone() {
            return "44 00 %02d %02d".formatted(10 + serial, 20 + serial);
        }

        String street() {
            return "Lægevej " + (serial + 1);
        }

        /// Thirteen digits with their check digit; the prefix is GS1's for internal use.
        @Nullable Gln gln() {
            if (serial == WITHOUT_GLN) {
                return null;
            }
            String twelve = "20000000%04d".formatted(1001 + serial);
            int sum = 0;
            for (int n = 0; n < twelve.length(); n++) {
                sum += (twelve.charAt(n) - '0') * (n % 2 == 0 ? 1 : 3);
            }
            return new Gln(twelve + (10 - sum % 10) % 10);
        }
    }

    private static DemoPlace of(
            int id, int region, String post, String room, int first, String... landmarks) {
        return new DemoPlace(
                id,
                region,
                post,
                room,
                IntStream.range(0, landmarks.length)
                        .mapToObj(i -> new Practice(first + i, "Lægehuset ved " + landmarks[i]))
                        .toList());
    }
}
