package dk.samspil.results;

import dk.samspil.forms.AttachedFile;
import dk.samspil.surveys.Invitation;
import dk.samspil.surveys.SurveyRound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a round was answered, one by one, for its sender.
@Component
@Transactional(readOnly = true)
public class SurveyWords {

    private static final String THEMES =
            "(select coalesce(string_agg(t.name, ', ' order by lower(t.name)), '') "
                    + Sorting.THEMES_OF_ANSWER
                    + ")";

    private static final int MOST_TEXTS = 1000;
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    SurveyWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was written in words, for the sender; at most 1000.
    public List<Said> said(SurveyRound round) {
        return jdbc.sql(
                        """
                        select a.question, i.name, a.words, a.item, a.number, a.invitation_id, %s as themes
                        from replies.answer a
                        join surveys.invitation i on i.id = a.invitation_id
                        where a.round_id = ? and a.words is not null
                        order by a.question, i.name, a.words limit ?
                        """
                                .formatted(THEMES))
                .params(round.id(), MOST_TEXTS)
                .query(
                        (row, n) ->
                                new Said(
                                        row.getString("question"),
                                        row.getString("name"),
                                        row.getString("words"),
                                        row.getString("item"),
                                        row.getLong("number"),
                                        row.getObject("invitation_id", UUID.class),
                                        row.getString("themes")))
                .list();
    }

    /// An answer in words, or a file by its name.
    ///
    /// @param who empty = whoever had a code
    /// @param file the id of a file; empty = words
    /// @param bytes of a file
    /// @param themes that the words are sorted under, with commas; empty = none
    public record Said(
            String question,
            String who,
            String words,
            String file,
            long bytes,
            UUID invitation,
            String themes) {

        public boolean isFile() {
            return !file.isEmpty();
        }

        /// Where the sender reads the file.
        public String href() {
            return Invitation.paperHref(invitation) + "/fil/" + file;
        }

        public String size(Locale locale) {
            return AttachedFile.size(bytes, locale);
        }
    }

    /// Every answer, for the sender, one after the other.
    public void each(SurveyRound round, Consumer<Raw> taker) {
        jdbc.sql(
                        """
                        select dense_rank() over (order by a.invitation_id) as reply,
                               coalesce(o.name, '') as organisation,
                               coalesce(g.short_name, '') as grouped, a.question, a.item,
                               a.number::text as number, a.words, %s as themes
                        from replies.answer a
                        left join parties.organisation o on o.id = a.organisation_id
                        left join parties.organisation g on g.id = a.group_id
                        where a.round_id = ? and a.item <> '*'
                        order by a.invitation_id, a.question, a.item
                        """
                                .formatted(THEMES))
                .param(round.id())
                .withFetchSize(AT_ONCE)
                .query(
                        row -> {
                            taker.accept(
                                    new Raw(
                                            row.getInt("reply"),
                                            row.getString("organisation"),
                                            row.getString("grouped"),
                                            row.getString("question"),
                                            row.getString("item"),
                                            row.getString("number"),
                                            row.getString("words"),
                                            row.getString("themes")));
                        });
    }

    /// One answer; `reply` numbers the replies.
    public record Raw(
            int reply,
            String organisation,
            String group,
            String question,
            String item,
            @Nullable String number,
            @Nullable String words,
            String themes) {}
}
