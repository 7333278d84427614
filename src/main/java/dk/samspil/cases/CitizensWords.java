package dk.samspil.cases;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the citizen's own words: the citizen writes, the parties of the case read.
@Component
@Transactional
public class CitizensWords {

    private final JdbcClient jdbc;
    private final CaseWay way;
    private final Clock clock;

    CitizensWords(JdbcClient jdbc, CaseWay way, Clock clock) {
        this.jdbc = jdbc;
        this.way = way;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnWords of(CaseId id) {
        return jdbc.sql("select * from cases.own_words where case_id = ?")
                .param(id.value())
                .query(
                        (row, n) ->
                                new OwnWords(
                                        row.getInt("version"),
                                        row.getString("important"),
                                        row.getString("goals"),
                                        row.getString("special_needs"),
                                        row.getString("companion")))
                .optional()
                .orElse(OwnWords.NONE);
    }

    /// Saves the words, if they have not changed since the version that was edited.
    ///
    /// @return false when they have: written in another window, for example
    public boolean write(CaseId id, OwnWords words) {
        int written =
                words.version() == 0
                        ? jdbc.sql(
                                        """
                                        insert into cases.own_words (case_id, important, goals,
                                            special_needs, companion, changed_at)
                                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                        """)
                                .params(
                                        id.value(),
                                        words.important(),
                                        words.goals(),
                                        words.specialNeeds(),
                                        words.companion(),
                                        clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        : jdbc.sql(
                                        """
                                        update cases.own_words set version = version + 1, important = ?,
                                            goals = ?, special_needs = ?, companion = ?, changed_at = ?
                                        where case_id = ? and version = ?
                                        """)
                                .params(
                                        words.important(),
                                        words.goals(),
                                        words.specialNeeds(),
                                        words.companion(),
                                        clock.instant().atOffset(ZoneOffset.UTC),
                                        id.value(),
                                        words.version())
                                .update();
        if (written == 1) {
            way.noted(id, "cases.event.OwnWords", true);
        }
        return written == 1;
    }
}
