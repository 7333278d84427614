package dk.samspil.parties.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Team;
import dk.samspil.parties.WorkArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an administrator types about a team.
///
/// @param version the one that was shown; null for a new team
/// @param closedOn the first day without the team; null = it goes on
record TeamForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotNull @Nullable WorkArea area,
        @Size(max = 200) @Nullable String place,
        @Size(max = 20) @Nullable String closedOn) {

    static TeamForm of(Team team) {
        return new TeamForm(
                team.version(),
                team.name(),
                team.area(),
                team.place(),
                TypedFields.written(team.closedOn()));
    }

    /// Only for a form without errors.
    Team on(Team before, @Nullable LocalDate closed) {
        return new Team(
                before.id(),
                before.municipality(),
                TypedFields.text(name),
                TypedFields.value(area),
                TypedFields.text(place),
                closed,
                version == null ? 0 : version);
    }
}
