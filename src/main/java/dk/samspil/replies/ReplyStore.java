package dk.samspil.replies;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.Answers;
import dk.samspil.surveys.Invitation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The replies as they are stored.
@Component
class ReplyStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, SavedPart>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(Answers answers, Map<String, SavedPart> saved) {}

    Optional<Kept> find(UUID invitation) {
        return kept("", invitation);
    }

    /// The same, kept from everybody else until the transaction ends.
    Optional<Kept> lock(UUID invitation) {
        return kept(" for update", invitation);
    }

    private Optional<Kept> kept(String locking, UUID invitation) {
        return jdbc.sql(
                        """
                        select content::text as content, saved::text as saved from replies.reply
                        where invitation_id = ?
                        """
                                + locking)
                .param(invitation)
                .query(
                        (row, n) ->
                                new Kept(
                                        Answers.fromJson(row.getString("content")),
                                        JSON.readValue(row.getString("saved"), PARTS)))
                .optional();
    }

    /// Begins a reply, where nobody has yet.
    void begin(Invitation one, Answers answers, boolean paper) {
        jdbc.sql(
                        """
                        insert into replies.reply (invitation_id, round_id, owner_id, organisation_id,
                            paper, content)
                        values (?, ?, ?, ?, ?, ?::jsonb) on conflict (invitation_id) do nothing
                        """)
                .params(one.id(), one.round(), one.owner())
                .param(one.organisation())
                .params(paper, answers.toJson())
                .update();
    }

    void save(UUID invitation, Answers answers, Map<String, SavedPart> saved) {
        jdbc.sql(
                        """
                        update replies.reply set content = ?::jsonb, saved = ?::jsonb
                        where invitation_id = ?
                        """)
                .params(answers.toJson(), JSON.writeValueAsString(saved), invitation)
                .update();
    }

    void handIn(Invitation one, List<AnswerRow> rows, Instant at) {
        jdbc.sql("update replies.reply set handed_in_at = ? where invitation_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), one.id())
                .update();
        forget(one.id());
        var columns = new @Nullable String[4][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            columns[0][i] = row.question();
            columns[1][i] = row.item();
            columns[2][i] = row.number() == null ? null : row.number().toPlainString();
            columns[3][i] = row.words();
        }
        jdbc.sql(
                        """
                        insert into replies.answer (invitation_id, round_id, owner_id,
                            organisation_id, group_id, question, item, number, words)
                        select ?::uuid, ?::uuid, ?::int, ?::int, ?::int, each.*
                        from unnest(?::text[], ?::text[], ?::text[]::numeric[], ?::text[]) each
                        """)
                .params(one.id(), one.round(), one.owner())
                .param(one.organisation())
                .param(one.group())
                .params(columns[0], columns[1], columns[2], columns[3])
                .update();
    }

    /// Takes the answers out of the figures.
    void forget(UUID invitation) {
        jdbc.sql("delete from replies.answer where invitation_id = ?").param(invitation).update();
    }

    void reopen(UUID invitation) {
        forget(invitation);
        jdbc.sql("select replies.open_again(?)").param(invitation).query().listOfRows();
    }

    /// What an organisation answered in a round, once it was handed in.
    Optional<Past> past(UUID round, int organisation) {
        return jdbc.sql(
                        """
                        select r.content::text as content, s.title, r.handed_in_at
                        from replies.reply r join surveys.round s on s.id = r.round_id
                        where r.round_id = ? and r.organisation_id = ?
                          and r.handed_in_at is not null
                        """)
                .params(round, organisation)
                .query(
                        (row, n) ->
                                new Past(
                                        Answers.fromJson(row.getString("content")),
                                        row.getString("title"),
                                        row.getObject("handed_in_at", OffsetDateTime.class)))
                .optional();
    }

    record Past(Answers answers, String title, OffsetDateTime at) {

        Reply.LastTime toldAgain() {
            var day = at.atZoneSameInstant(DanishDates.ZONE).toLocalDate();
            return new Reply.LastTime(answers, title + ", " + TypedFields.written(day));
        }
    }
}
