package dk.samspil.agendas;

import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.forums.OnMyFora;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// New agendas that the asker has not opened, and the items to which the asker is invited.
@Component
class NewsOnMyFora implements OnMyFora {

    private final JdbcClient jdbc;
    private final ItemGuests invitations;
    private final Clock clock;

    NewsOnMyFora(JdbcClient jdbc, ItemGuests invitations, Clock clock) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public List<Line> lines() {
        var today = LocalDate.now(clock);
        var dates = new DanishDates(LocaleContextHolder.getLocale(), today, WorkingDays.danish());
        var lines = new ArrayList<>(unopened(today, dates));
        for (var each : invitations.mine()) {
            lines.add(
                    new Line(
                            Text.of(
                                    "agendas.news.invited",
                                    each.forum(),
                                    dates.date(each.heldOn()),
                                    each.item().title(),
                                    dates.time(each.comesAt())),
                            each.href()));
        }
        return lines;
    }

    private List<Line> unopened(LocalDate today, DanishDates dates) {
        return jdbc.sql(
                        """
                        select n.meeting_id, n.edition, f.name, m.held_on from agendas.notice n
                        join forums.meeting m on m.id = n.meeting_id and m.held_on >= ?
                        join forums.forum f on f.id = n.forum_id
                        where n.person = nullif(current_setting('app.person', true), '')::uuid
                          and n.opened_at is null
                          and n.edition = (select max(l.edition) from agendas.notice l
                              where l.meeting_id = n.meeting_id and l.person = n.person)
                        order by m.held_on, f.name
                        """)
                .param(today)
                .query(
                        (row, n) ->
                                new Line(
                                        Text.of(
                                                row.getInt("edition") == 1
                                                        ? "agendas.news.agenda"
                                                        : "agendas.news.supplement",
                                                row.getString("name"),
                                                dates.date(
                                                        row.getObject("held_on", LocalDate.class))),
                                        "/mine-fora/moede/"
                                                + row.getObject("meeting_id", UUID.class)))
                .list();
    }
}
