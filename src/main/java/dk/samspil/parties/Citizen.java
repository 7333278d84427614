package dk.samspil.parties;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A citizen (borger) whom a case is about.
///
/// @param person identifies the citizen everywhere a person is meant; also in URLs, unlike `cpr`
/// @param address one line; empty when unknown
/// @param addressProtected the address is shown to nobody and printed nowhere
/// @param municipality id of the municipality that has the case
/// @param clinic id of the GP clinic; null when the citizen has none
/// @param version grows with each correction
public record Citizen(
        UUID person,
        Cpr cpr,
        String name,
        String address,
        String phone,
        boolean addressProtected,
        int municipality,
        @Nullable Integer clinic,
        int version) {

    public LocalDate birthDate() {
        return cpr.birthDate();
    }

    public int age(LocalDate on) {
        return cpr.age(on);
    }

    /// "A.T." for lists that others may glance at.
    public String initials() {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining());
    }

    /// The address where it may be shown, otherwise empty.
    public String shownAddress() {
        return addressProtected ? "" : address;
    }
}
