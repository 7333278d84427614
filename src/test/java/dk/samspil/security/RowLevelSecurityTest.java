package dk.samspil.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Attacks every table there is, also those that come later: a new table is either protected, or
/// named here as one that holds nothing about anybody.
@DemoTest
class RowLevelSecurityTest {

    /// Tables that anybody may read: no citizen stands in them, nor anything that a forum keeps to
    /// itself. Of budgets and places, whoever signs in reads what their keeper has published.
    private static final Set<String> ABOUT_NOBODY =
            Set.of(
                    "agreements.cooperation_agreement",
                    "agreements.rule_set",
                    "calendar.closing_day",
                    "demo.generated",
                    "demo.opened",
                    "demo.scene",
                    "demo.sign_in_choice",
                    "parties.clinic",
                    "parties.organisation",
                    "parties.team",
                    "filing.plan",
                    "planning.default_terms",
                    "staffing.municipality_position",
                    "budgets.agreed_percent",
                    "budgets.budget",
                    "budgets.count",
                    "budgets.model",
                    "budgets.model_part",
                    "budgets.participant",
                    "budgets.place_count",
                    "budgets.place_pool",
                    "advice.service",
                    "agendas.public_edition",
                    "agendas.public_item",
                    "forums.forum",
                    "forums.public_meeting",
                    "forums.usual_part",
                    "minutes.past_entry",
                    "minutes.past_version",
                    "minutes.public_entry",
                    "minutes.public_version",
                    "minutes.usual_phrase");

    /// Tables that tell administrators of professionals, and the column that says of whom.
    private static final Map<String, String> ABOUT_STAFF =
            Map.of("access.log_entry", "case_id", "parties.identity", "person");

    @Autowired OwnerDatabase database;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired DemoWorld world;

    private List<String> tables() {
        return database.superuser()
                .sql(
                        """
                        select n.nspname || '.' || c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
                          and n.nspname not in ('information_schema', 'platform')
                        order by 1
                        """)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> protectedTables() {
        return tables().stream().filter(table -> !ABOUT_NOBODY.contains(table)).toList();
    }

    private long count(JdbcClient reader, String table) {
        return reader.sql("select count(*) from " + table)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private boolean readable(String table) {
        return database.superuser()
                .sql("select has_table_privilege('samspil_app', ?, 'select')")
                .param(table)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    @Test
    void everyTableIsProtectedOrNamedAsAboutNobody() {
        var unprotected =
                database.superuser()
                        .sql(
                                """
                                select n.nspname || '.' || c.relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
                                  and n.nspname not in ('information_schema', 'platform')
                                  and not (c.relrowsecurity and c.relforcerowsecurity)
                                """)
                        .query((row, n) -> row.getString(1))
                        .list();
        assertThat(ABOUT_NOBODY).containsAll(unprotected);
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotLookPastThePolicies() {
        var role =
                database.superuser()
                        .sql(
                                """
                                select rolsuper or rolbypassrls or rolcreaterole as powerful,
                                       exists (select from pg_class where relowner = r.oid) as owner
                                from pg_roles r where rolname = 'samspil_app'
                                """)
                        .query(
                                (row, n) ->
                                        Map.of(
                                                "powerful",
                                                row.getBoolean(1),
                                                "owner",
                                                row.getBoolean(2)))
                        .single();
        assertThat(role).containsEntry("powerful", false).containsEntry("owner", false);
    }

    @Test
    void theDemonstrationGivesTheAttacksSomethingToFind() {
        var filled =
                protectedTables().stream()
                        .filter(table -> count(database.superuser(), table) > 0)
                        .toList();
        assertThat(filled)
                .contains("cases.rehabilitation_case", "cases.case_event", "parties.citizen");
    }

    @Test
    void nobodyBoundSeesNoRowOfAnyTable() {
        for (String table : protectedTables()) {
            if (readable(table)) {
                assertThat(count(database.application(), table)).as(table).isZero();
                long seen = transaction.execute(t -> count(jdbc, table));
                assertThat(seen).as(table).isZero();
            }
        }
    }

    @Test
    void everyStrangerSeesNothingOfAnybodysCaseInAnyTable() {
        var aboutCases =
                protectedTables().stream()
                        .filter(this::readable)
                        .filter(table -> !table.equals("parties.person"))
                        .filter(table -> !table.equals("parties.role_holder"))
                        .toList();
        for (Asker stranger : world.strangers()) {
            for (String table : aboutCases) {
                long seen =
                        stranger.capacity() == Capacity.ADMINISTRATOR
                                        && ABOUT_STAFF.containsKey(table)
                                ? world.as(stranger, () -> casesIn(table))
                                : world.as(stranger, () -> count(jdbc, table));
                assertThat(seen).as("%s reading %s", stranger.capacity(), table).isZero();
            }
        }
    }

    /// How many rows that the asker sees are about a case instead of a professional.
    private long casesIn(String table) {
        var seen =
                jdbc.sql(
                                "select distinct %s::text from %s"
                                        .formatted(ABOUT_STAFF.get(table), table))
                        .query((row, n) -> row.getString(1))
                        .list();
        var cases =
                database.superuser()
                        .sql("select id::text from cases.rehabilitation_case")
                        .query((row, n) -> row.getString(1))
                        .list();
        return seen.stream().filter(cases::contains).count();
    }

    @Test
    void aCitizenSeesTheOwnCaseAndNoOther() {
        Asker citizen = world.first(Capacity.CITIZEN);
        var cases =
                world.as(
                        citizen,
                        () ->
                                jdbc.sql("select citizen::text from cases.rehabilitation_case")
                                        .query((row, n) -> row.getString(1))
                                        .list());
        assertThat(Set.copyOf(cases)).containsExactly(citizen.person().toString());
    }

    @Test
    void aGpSeesNoCaseButThoseAskedAboutInTheClinicAndNoneOfWhatOthersDid() {
        Asker doctor = world.first(Capacity.GP);
        var clinics =
                world.as(
                        doctor,
                        () ->
                                jdbc.sql("select distinct clinic_id from cases.rehabilitation_case")
                                        .query((row, n) -> row.getInt(1))
                                        .list());
        assertThat(clinics).isSubsetOf(doctor.organisation());
        var authors =
                world.as(
                        doctor,
                        () ->
                                jdbc.sql("select distinct organisation_id from cases.case_event")
                                        .query((row, n) -> row.getInt(1))
                                        .list());
        assertThat(authors).isSubsetOf(doctor.organisation());
    }

    @Test
    void aMunicipalitySeesItsOwnCasesOnly() {
        Asker caseworker = world.first(Capacity.CASEWORKER);
        var municipalities =
                world.as(
                        caseworker,
                        () ->
                                jdbc.sql("select municipality_id from cases.rehabilitation_case")
                                        .query((row, n) -> row.getInt(1))
                                        .list());
        assertThat(municipalities.stream().collect(Collectors.toSet()))
                .containsExactly(caseworker.organisation());
    }
}
