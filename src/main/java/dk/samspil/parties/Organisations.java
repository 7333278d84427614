package dk.samspil.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The organisations that take part.
@Component
public class Organisations {

    private static final String SELECT =
            "select id, kind, name, short_name, region, gln from parties.organisation ";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> find(int id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Organisations::read).optional();
    }

    /// One that must exist, because a row of ours names it.
    public Organisation get(int id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no organisation " + id));
    }

    /// All of a kind, by name.
    public List<Organisation> of(Organisation.Kind kind) {
        return jdbc.sql(SELECT + "where kind = ? order by short_name")
                .param(kind.name())
                .query(Organisations::read)
                .list();
    }

    /// All of some kinds, kind by kind in the order given, each by name.
    public List<Organisation> ofAny(List<Organisation.Kind> kinds) {
        return jdbc.sql(
                        SELECT
                                + "where kind = any(:kinds)"
                                + " order by array_position(:kinds, kind), short_name")
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query(Organisations::read)
                .list();
    }

    /// The one that somebody means: by id, name or short name, a clinic also by its provider number
    /// first in the text; empty when it is none or several. Regions and citizens employ nobody.
    public Optional<Organisation> named(String typed) {
        var words = typed.strip();
        var number = words.split("[ ,·]", 2)[0];
        var found =
                jdbc.sql(
                                """
                                select o.id, o.kind, o.name, o.short_name, o.region, o.gln
                                from parties.organisation o
                                left join parties.clinic c on c.organisation_id = o.id
                                where o.kind not in ('REGION', 'CITIZENS')
                                  and (lower(o.name) = lower(:words)
                                       or lower(o.short_name) = lower(:words)
                                       or o.id::text = :words or c.provider_number = :number)
                                limit 2
                                """)
                        .param("words", words)
                        .param("number", number)
                        .query(Organisations::read)
                        .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Those of a region that deliver and pay: its health unit, its clinical function and its
    /// municipalities, each kind by name.
    public List<Organisation> partiesOf(int region) {
        return jdbc.sql(
                        SELECT
                                + """
                                  where region = ?
                                    and kind in ('HEALTH_UNIT', 'CLINICAL_FUNCTION', 'MUNICIPALITY')
                                  order by array_position(array['HEALTH_UNIT', 'CLINICAL_FUNCTION',
                                      'MUNICIPALITY'], kind), short_name
                                  """)
                .param(region)
                .query(Organisations::read)
                .list();
    }

    public List<Organisation> municipalitiesOf(int region) {
        return jdbc.sql(SELECT + "where kind = 'MUNICIPALITY' and region = ? order by short_name")
                .param(region)
                .query(Organisations::read)
                .list();
    }

    /// The id of the region that an organisation lies in; a region lies in itself.
    public int regionOf(int id) {
        var organisation = get(id);
        if (organisation.kind() == Organisation.Kind.REGION) {
            return id;
        }
        if (organisation.region() == null) {
            throw new IllegalStateException("organisation " + id + " lies in no region");
        }
        return organisation.region();
    }

    static Organisation read(ResultSet row, int number) throws SQLException {
        var gln = row.getString("gln");
        return new Organisation(
                row.getInt("id"),
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("region", Integer.class),
                gln == null ? null : new Gln(gln));
    }
}
