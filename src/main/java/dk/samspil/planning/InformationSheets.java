package dk.samspil.planning;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.meetings.DayLinks;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.parties.Specialty;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The information sheet of each team: kept by the municipality, read by those of the health unit
/// who go there.
@Component
@Transactional
public class InformationSheets implements DayLinks {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    InformationSheets(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// What came of saving a sheet.
    public sealed interface Saving {

        record Saved() implements Saving {}

        /// Somebody has changed it since the version that was edited.
        record Conflict(InformationSheet now) implements Saving {}
    }

    /// The team's sheet; empty where nothing is written that the asker sees.
    @Transactional(readOnly = true)
    public Optional<InformationSheet> of(TeamId team) {
        return jdbc.sql("select * from planning.information_sheet where team_id = ?")
                .param(team.value())
                .query(
                        (row, n) ->
                                new InformationSheet(
                                        row.getString("contacts"),
                                        row.getString("place"),
                                        row.getString("way_in"),
                                        row.getString("wireless"),
                                        row.getString("way_of_working"),
                                        specialty(row.getString("asks_for")),
                                        row.getLong("version"),
                                        row.getString("changed_by"),
                                        row.getObject("confirmed_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    /// Whether it is more than a year since the team said that it holds.
    public boolean old(InformationSheet sheet) {
        return sheet.confirmedAt().isBefore(aYearAgo());
    }

    Instant aYearAgo() {
        return clock.instant().atZone(DanishDates.ZONE).minusYears(1).toInstant();
    }

    /// Saves the sheet of a team of the asker's municipality; also where nothing has changed: then
    /// the team says that it still holds.
    ///
    /// @param typed carries the version that was edited
    public Saving save(ProductionPlan plan, InformationSheet typed) {
        if (plan.municipality() != askers.current().organisation()) {
            throw new NotFound();
        }
        int rows =
                jdbc.sql(
                                """
                                insert into planning.information_sheet as s (team_id,
                                    municipality_id, health_unit_id, contacts, place, way_in, wireless,
                                    way_of_working, asks_for, changed_by, confirmed_at)
                                values (:team, :municipality, :unit, :contacts, :place, :wayIn,
                                    :wireless, :working, :asksFor, :by, :at)
                                on conflict (team_id) do update
                                set contacts = excluded.contacts, place = excluded.place,
                                    way_in = excluded.way_in, wireless = excluded.wireless,
                                    way_of_working = excluded.way_of_working,
                                    asks_for = excluded.asks_for,
                                    version = s.version + 1, changed_by = excluded.changed_by,
                                    confirmed_at = excluded.confirmed_at
                                where s.version = :version
                                """)
                        .param("team", plan.team().value())
                        .param("municipality", plan.municipality())
                        .param("unit", plan.healthUnit())
                        .param("contacts", typed.contacts())
                        .param("place", typed.place())
                        .param("wayIn", typed.wayIn())
                        .param("wireless", typed.wireless())
                        .param("working", typed.wayOfWorking())
                        .param("asksFor", typed.asksFor() == null ? null : typed.asksFor().name())
                        .param("by", askers.current().name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("version", typed.version())
                        .update();
        return rows == 1
                ? new Saving.Saved()
                : new Saving.Conflict(of(plan.team()).orElseThrow(NotFound::new));
    }

    static @Nullable Specialty specialty(@Nullable String name) {
        return name == null ? null : Specialty.valueOf(name);
    }

    @Override
    public List<Link> of(MeetingDay day) {
        return List.of(
                new Link("planning.sheet-of-team", "/aarsplan/" + day.team() + "/oplysninger"));
    }
}
