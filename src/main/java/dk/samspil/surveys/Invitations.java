package dk.samspil.surveys;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.parties.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is asked in a round, and how far each answer is. The sender sees all of a round, an
/// organisation its own.
@Component
@Transactional
public class Invitations {

    /// So that a link that got about does not fill the house.
    private static final int MOST_BY_LINK = 20_000;

    private static final String SELECT = "select i.* from surveys.invitation i ";

    private final JdbcClient jdbc;
    private final Askers askers;

    Invitations(JdbcClient jdbc, Askers askers) {
        this.jdbc = jdbc;
        this.askers = askers;
    }

    /// All of a round that the asker sees, the links left out, by name.
    @Transactional(readOnly = true)
    public List<Invitation> of(UUID round) {
        return jdbc.sql(SELECT + "where i.round_id = ? and not i.reusable order by i.name, i.id")
                .param(round)
                .query(Invitations::read)
                .list();
    }

    /// Those of the asker's own organisation, the next deadline first.
    @Transactional(readOnly = true)
    public List<Invitation> mine() {
        return jdbc.sql(
                        SELECT
                                + """
                                where i.organisation_id = ?
                                order by i.state = 'HANDED_IN', i.deadline desc, i.id
                                """)
                .param(askers.current().organisation())
                .query(Invitations::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(UUID id) {
        return jdbc.sql(SELECT + "where i.id = ?").param(id).query(Invitations::read).optional();
    }

    /// The answer of the asker's organisation in a round.
    @Transactional(readOnly = true)
    public Optional<Invitation> ofAsker(UUID round) {
        return jdbc.sql(SELECT + "where i.round_id = ? and i.organisation_id = ?")
                .params(round, askers.current().organisation())
                .query(Invitations::read)
                .optional();
    }

    /// What a code opens, and in whose house.
    @Transactional(readOnly = true)
    public Optional<Opened> byCode(SurveyCode code) {
        return jdbc.sql("select invitation, owner from surveys.by_code(?)")
                .param(code.hash())
                .query(
                        (row, n) ->
                                new Opened(
                                        row.getObject("invitation", UUID.class),
                                        row.getInt("owner")))
                .optional();
    }

    /// @param owner the organisation in whose name the answer is taken in
    public record Opened(UUID invitation, int owner) {

        public Asker house() {
            return Asker.system(owner);
        }
    }

    void ask(SurveyRound round, List<Organisation> organisations) {
        for (var each : organisations) {
            Integer region =
                    each.kind() == Organisation.Kind.REGION
                            ? Integer.valueOf(each.id())
                            : each.region();
            add(
                    round,
                    each.id(),
                    RespondentKind.of(each.kind()),
                    region == null ? 0 : region,
                    each.name(),
                    null,
                    false);
        }
    }

    void ask(SurveyRound round, List<Organisation> whose, List<List<SurveyCode>> codes) {
        for (int i = 0; i < codes.size(); i++) {
            for (int number = 1; number <= codes.get(i).size(); number++) {
                boolean link = round.access() == RoundAccess.LINK;
                add(
                        round,
                        null,
                        RespondentKind.CITIZEN,
                        whose.isEmpty() ? 0 : whose.get(i).id(),
                        (whose.isEmpty() ? "" : whose.get(i).name() + " ")
                                + (link ? "" : "%04d".formatted(number)),
                        codes.get(i).get(number - 1),
                        link);
            }
        }
    }

    /// An answer of somebody who came by a link that all have; empty when it is used up.
    public boolean begin(Invitation link, SurveyCode code) {
        int begun =
                jdbc.sql("select count(*) from surveys.invitation where round_id = ?")
                        .param(link.round())
                        .query(Integer.class)
                        .single();
        if (begun >= MOST_BY_LINK) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into surveys.invitation (id, round_id, owner_id, kind, group_id, name,
                            code_hash, deadline)
                        select ?, i.round_id, i.owner_id, i.kind, i.group_id, i.name, ?, i.deadline
                        from surveys.invitation i where i.id = ? and i.reusable
                        """)
                .params(UUID.randomUUID(), code.hash(), link.id())
                .update();
        return true;
    }

    /// An answer on paper from somebody who has no organisation, typed in by the sender.
    public UUID paper(SurveyRound round, int group, String groupName) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into surveys.invitation (id, round_id, owner_id, kind, group_id, name,
                            deadline, paper)
                        values (?, ?, ?, 'CITIZEN', ?, ?, ?, true)
                        """)
                .params(id, round.id(), round.owner(), group, groupName, round.deadline())
                .update();
        return id;
    }

    private void add(
            SurveyRound round,
            @Nullable Integer organisation,
            RespondentKind kind,
            int group,
            String name,
            @Nullable SurveyCode code,
            boolean reusable) {
        jdbc.sql(
                        """
                        insert into surveys.invitation (id, round_id, owner_id, organisation_id, kind,
                            group_id, name, code_hash, reusable, deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), round.id(), round.owner())
                .param(organisation)
                .params(kind.name(), group, name.strip())
                .param(code == null ? null : code.hash())
                .params(reusable, round.deadline())
                .update();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getInt("owner_id"),
                row.getObject("organisation_id", Integer.class),
                RespondentKind.valueOf(row.getString("kind")),
                row.getInt("group_id"),
                row.getString("name"),
                row.getBoolean("reusable"),
                row.getObject("deadline", LocalDate.class),
                Invitation.State.valueOf(row.getString("state")),
                Questionnaires.instant(row, "handed_in_at"),
                row.getString("handed_in_by"),
                row.getBoolean("paper"),
                row.getString("reopened_because"),
                row.getString("delegated_to"),
                row.getInt("version"));
    }
}
