package dk.samspil.forums;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who sit in a forum that something is there to read. The same is told once, and to
/// nobody who does not want it.
@Component
@Transactional
public class ForumNotices {

    private static final String SELECT =
            """
            select n.id, n.name, n.kind, n.words, n.href, n.sent_at, n.seen_at, n.mail <> '' as by_mail
            from forums.notice n
            """;
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final Askers askers;
    private final Clock clock;

    ForumNotices(JdbcClient jdbc, MessageSource texts, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.askers = askers;
        this.clock = clock;
    }

    /// Tells all who have a seat, but not the secretariat, which does what is told.
    ///
    /// @param about tells this from all others of its kind
    /// @param day that it is about, in words
    public int tell(
            NoticeKind kind,
            UUID forum,
            String forumName,
            String about,
            LocalDate day,
            String link) {
        return tell(kind, forum, about, "", say(kind, forumName, day), link);
    }

    /// Tells one, where somebody of that name has a seat.
    public int tellOne(
            NoticeKind kind,
            UUID forum,
            String forumName,
            String about,
            LocalDate day,
            String name,
            String link) {
        return name.isBlank()
                ? 0
                : tell(kind, forum, about, name.strip(), say(kind, forumName, day), link);
    }

    private int tell(
            NoticeKind kind, UUID forum, String about, String name, String words, String link) {
        return jdbc.sql("select forums.tell(?, ?, ?, ?, ?, ?, ?)")
                .params(forum, kind.name(), about, name, words, link)
                .param(OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    private String say(NoticeKind kind, String forumName, LocalDate day) {
        var dates = new DanishDates(Languages.DANISH, LocalDate.now(clock), WorkingDays.danish());
        return texts.getMessage(
                "forums.notice." + kind,
                new Object[] {forumName, dates.longDate(day)},
                Languages.DANISH);
    }

    /// The asker's own, the newest first; at most 200.
    @Transactional(readOnly = true)
    public List<ForumNotice> mine() {
        return jdbc.sql(SELECT + "where n.person = ? order by n.sent_at desc, n.id limit ?")
                .params(askers.current().person(), SHOWN)
                .query(DataClassRowMapper.newInstance(ForumNotice.class))
                .list();
    }

    /// How many of the asker's own are new.
    @Transactional(readOnly = true)
    public int unseen() {
        return jdbc.sql("select count(*) from forums.notice where person = ? and seen_at is null")
                .param(askers.current().person())
                .query(Integer.class)
                .single();
    }

    public void seen() {
        jdbc.sql("update forums.notice set seen_at = ? where person = ? and seen_at is null")
                .params(OffsetDateTime.now(clock), askers.current().person())
                .update();
    }

    /// What was sent to those who sit in a forum, for its secretariat; at most 200.
    @Transactional(readOnly = true)
    public List<ForumNotice> of(UUID forum) {
        return jdbc.sql(
                        SELECT
                                + "where n.forum_id = ? order by n.sent_at desc, n.name, n.id limit ?")
                .params(forum, SHOWN)
                .query(DataClassRowMapper.newInstance(ForumNotice.class))
                .list();
    }

    /// What the asker wants to be told.
    @Transactional(readOnly = true)
    public Set<NoticeKind> wanted() {
        var all = EnumSet.allOf(NoticeKind.class);
        jdbc.sql("select kind from forums.unwanted_notice where person = ?")
                .param(askers.current().person())
                .query((row, n) -> NoticeKind.valueOf(row.getString("kind")))
                .list()
                .forEach(all::remove);
        return all;
    }

    public void want(Collection<NoticeKind> wanted) {
        var person = askers.current().person();
        jdbc.sql("delete from forums.unwanted_notice where person = ?").param(person).update();
        for (var kind : NoticeKind.values()) {
            if (!wanted.contains(kind)) {
                jdbc.sql("insert into forums.unwanted_notice (person, kind) values (?, ?)")
                        .params(person, kind.name())
                        .update();
            }
        }
    }
}
