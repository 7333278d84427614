package dk.samspil.agendas;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes from everybody what was open and is closed now, without waiting for the next edition;
/// joins the caller's transaction.
@Component
class Closing {

    private final JdbcClient jdbc;

    Closing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void close(UUID item) {
        jdbc.sql(
                        """
                        update agendas.public_item p
                        set content = p.content || jsonb_build_object('closed', true, 'item', null,
                            'kind', null, 'title', '', 'fileNumber', '', 'startsAt', null,
                            'minutes', 0, 'signedOff', '', 'parts', '[]'::jsonb,
                            'enclosures', '[]'::jsonb, 'recommended', null, 'guests', null)
                        from agendas.item i
                        where i.id = ? and p.meeting_id = i.meeting_id and p.number = i.number
                        """)
                .param(item)
                .update();
        jdbc.sql(
                        """
                        update agendas.enclosure_pages p set open = false
                        from agendas.enclosure e
                        where e.id = p.enclosure_id and e.item_id = ?
                        """)
                .param(item)
                .update();
    }

    /// What a committee recommends is no longer for everybody.
    void closeRecommendation(UUID item) {
        jdbc.sql(
                        """
                        update agendas.public_item p
                        set content = p.content || jsonb_build_object('recommended', null)
                        from agendas.item i
                        where i.id = ? and p.meeting_id = i.meeting_id and p.number = i.number
                        """)
                .param(item)
                .update();
    }

    /// Of a closed enclosure only its number stays.
    void closeEnclosure(UUID enclosure) {
        jdbc.sql(
                        """
                        update agendas.public_item p
                        set content = jsonb_set(p.content, '{enclosures}', (
                            select jsonb_agg(case when (each ->> 'number')::int = e.number
                                then each || jsonb_build_object('id', null, 'title', '',
                                    'closed', true, 'pages', 0)
                                else each end order by n)
                            from jsonb_array_elements(p.content -> 'enclosures')
                                with ordinality as all_of(each, n)))
                        from agendas.enclosure e join agendas.item i on i.id = e.item_id
                        where e.id = ? and p.meeting_id = i.meeting_id and p.number = i.number
                          and p.content -> 'enclosures'
                              @> jsonb_build_array(jsonb_build_object('number', e.number))
                        """)
                .param(enclosure)
                .update();
        jdbc.sql("update agendas.enclosure_pages set open = false where enclosure_id = ?")
                .param(enclosure)
                .update();
    }
}
