package dk.samspil.bookings.web;

import dk.samspil.bookings.ProposalTerms;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What a proposal is to go by, as it stands in the address; what is out of bounds is brought into
/// them.
///
/// @param hold the team; null = the one that most cases wait for
/// @param varsel days of notice that those concerned are to have
/// @param uger how many weeks are looked at
/// @param vent how many days more a case may wait to have everybody at the table who should be
/// there
record ChosenTerms(
        @Nullable UUID hold,
        @Nullable Integer varsel,
        @Nullable Integer uger,
        @Nullable Integer vent) {

    private static final int NOTICE = 7;
    private static final int WEEKS = 13;
    private static final int AREA_DAYS = 14;
    private static final int MOST_DAYS = 90;
    private static final int MOST_WEEKS = 52;

    ChosenTerms {
        varsel = Math.clamp(Objects.requireNonNullElse(varsel, NOTICE), 0, MOST_DAYS);
        uger = Math.clamp(Objects.requireNonNullElse(uger, WEEKS), 1, MOST_WEEKS);
        vent = Math.clamp(Objects.requireNonNullElse(vent, AREA_DAYS), 0, MOST_DAYS);
    }

    ProposalTerms from(LocalDate today) {
        return ProposalTerms.of(
                today,
                Objects.requireNonNull(varsel),
                Objects.requireNonNull(uger),
                Objects.requireNonNull(vent));
    }

    /// The same question about a team, as an address.
    ///
    /// @param team null = none was chosen
    String address(String path, @Nullable UUID team) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("hold", Optional.ofNullable(team))
                .queryParam("varsel", varsel)
                .queryParam("uger", uger)
                .queryParam("vent", vent)
                .toUriString();
    }
}
