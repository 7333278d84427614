package dk.samspil.performance;

import dk.samspil.OwnerDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Multiplies rows in the database itself: much data in a moment, past every rule but the tables'
/// own.
final class Crowd {

    private static final int CASES = 60;
    private static final int OF_A_CASE = 30;
    private static final String NUMBER =
            "left(t.number, 3) || (substr(t.number, 4)::int * 100 + g)";

    private final JdbcClient database;

    Crowd(OwnerDatabase database) {
        this.database = database.superuser();
    }

    /// A further id for the copy `g` of a row: the same wherever the row is pointed at.
    static String another(String id) {
        return "md5(t.%s::text || g)::uuid".formatted(id);
    }

    /// @param rows which rows are copied, as a condition
    /// @param copies how many of each
    /// @param instead expressions for columns that differ, over the row `t` and the copy's number
    /// `g`
    void multiply(String table, String rows, int copies, Map<String, String> instead) {
        List<String> columns = columns(table);
        database.sql(
                        """
                        insert into %s (%s)
                        select %s from (select * from %s where %s) t, generate_series(1, %d) g
                        """
                                .formatted(
                                        table,
                                        String.join(", ", columns),
                                        columns.stream()
                                                .map(c -> instead.getOrDefault(c, "t." + c))
                                                .collect(Collectors.joining(", ")),
                                        table,
                                        rows,
                                        copies))
                .update();
    }

    private List<String> columns(String table) {
        return database.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema || '.' || table_name = ? and is_identity = 'NO'
                          and is_generated = 'NEVER'
                        order by ordinal_position
                        """)
                .param(table)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /// Sixty cases beside each case, thirty of everything in each, and as much around them.
    void comes() {
        beside();
        inEachCase();
        around();
        fora();
        staff();
        indicators();
        budgets();
        surveys();
    }

    /// More rounds with their invitations, and more of everything in each.
    private void surveys() {
        var id = Map.of("id", another("id"));
        multiply(
                "surveys.edition",
                "true",
                20,
                Map.of("questionnaire_id", another("questionnaire_id")));
        multiply(
                "surveys.invitation",
                "organisation_id = 151",
                20,
                with(
                        id,
                        "organisation_id",
                        "(select o.id from parties.organisation o where o.kind = 'MUNICIPALITY'"
                                + " and o.id > 200 and o.region <> 1084 order by o.id offset g limit 1)"));
        multiply("replies.answer", "true", OF_A_CASE, Map.of());
        multiply("surveys.standing", "true", OF_A_CASE, id);
        multiply("surveys.round", "true", OF_A_CASE, id);
        multiply(
                "surveys.invitation",
                "organisation_id = 151",
                OF_A_CASE,
                Map.of(
                        "id",
                        "md5(t.id::text || ' of a round ' || g)::uuid",
                        "round_id",
                        another("round_id")));
    }

    private void staff() {
        var ofAnother = Map.of("coordinator_id", another("coordinator_id"));
        multiply("staffing.coordinator", "true", OF_A_CASE, Map.of("id", another("id")));
        multiply("staffing.coordinator_terms", "true", OF_A_CASE, ofAnother);
        multiply("staffing.absence", "true", OF_A_CASE, ofAnother);
        multiply("staffing.offered_day", "true", OF_A_CASE, ofAnother);
        multiply("staffing.wish", "true", OF_A_CASE, ofAnother);
        var day = Map.of("planned_day", another("planned_day"));
        var number = Map.of("number", "t.number + 100 * g");
        multiply("staffing.assignment", "true", 12, day);
        multiply("staffing.progress", "true", 12, Map.of("searched_ms", "t.searched_ms + g"));
        multiply("staffing.published_day", "true", 12, day);
        multiply("staffing.version", "true", 12, with(number, "id", another("id")));
        multiply("staffing.publication", "true", 12, with(number, "id", another("id")));
    }

    private void budgets() {
        var id = Map.of("id", another("id"));
        multiply("budgets.budget", "true", OF_A_CASE, id);
        multiply("budgets.place_pool", "true", OF_A_CASE, id);
        multiply(
                "budgets.participant",
                "true",
                5,
                Map.of("organisation_id", "t.organisation_id + 2 * g", "leaves", "t.leaves + g"));
        multiply("budgets.model", "true", 5, id);
        multiply("budgets.model_part", "true", 5, Map.of("model_id", another("model_id")));
        multiply("budgets.place_count", "true", OF_A_CASE, Map.of("number", "t.number + g"));
    }

    private void indicators() {
        var ofAnother = Map.of("board_id", another("board_id"));
        multiply("indicators.board", "true", OF_A_CASE, Map.of("id", another("id")));
        multiply("indicators.follower", "true", OF_A_CASE, ofAnother);
        multiply("indicators.indicator", "true", OF_A_CASE, Map.of("id", another("id")));
        var ofThose = Map.of("indicator_id", another("indicator_id"));
        multiply("indicators.value", "true", OF_A_CASE, ofThose);
        multiply(
                "indicators.value",
                "true",
                5,
                Map.of("edition", "t.edition + g", "reason", "'Rettet'"));
        multiply(
                "indicators.report",
                "true",
                OF_A_CASE,
                Map.of("id", another("id"), "number", "t.number + g"));
        multiply("indicators.report_line", "true", OF_A_CASE, ofThose);
        multiply("indicators.published_value", "true", OF_A_CASE, ofThose);
    }

    private void beside() {
        multiply(
                "cases.rehabilitation_case",
                "true",
                CASES,
                Map.of("id", another("id"), "citizen", another("citizen"), "number", NUMBER));
        var party = Map.of("case_id", another("case_id"), "person", another("person"));
        multiply("cases.case_party", "true", CASES, party);
        multiply("cases.case_row", "true", CASES, with(party, "number", NUMBER));
        var ofAnotherCase = Map.of("id", another("id"), "case_id", another("case_id"));
        multiply("advice.screening", "outcome = 'WAITING'", CASES, ofAnotherCase);
        multiply("certificates.certificate", "closed_at is null", CASES, ofAnotherCase);
        multiply(
                "meetings.agenda_item",
                "true",
                10,
                with(ofAnotherCase, "starts", "t.starts + g * interval '1 minute'"));
        multiply("exchange.outgoing", "true", CASES, Map.of("id", another("id")));
        multiply("exchange.inbox", "true", CASES, Map.of("message_id", another("message_id")));
    }

    private void inEachCase() {
        var id = Map.of("id", another("id"));
        multiply("documents.document", "true", OF_A_CASE, id);
        multiply("documents.case_file", "true", OF_A_CASE, id);
        multiply("cases.case_event", "true", OF_A_CASE, Map.of("seq", "t.seq + 1000 * g"));
        multiply("certificates.certificate", "closed_at is not null", OF_A_CASE, id);
        multiply(
                "certificates.appointment",
                "true",
                OF_A_CASE,
                with(id, "set_at", "t.set_at - g * interval '1 hour'"));
        multiply(
                "advice.screening",
                "outcome <> 'WAITING'",
                OF_A_CASE,
                with(id, "referred_on", "t.referred_on - g"));
        multiply(
                "preparation.plan_version",
                "true",
                OF_A_CASE,
                Map.of("edition", "t.edition + 100 * g"));
        multiply(
                "recommendations.recommendation",
                "finished_at is not null",
                OF_A_CASE,
                // The newest one stays the one that was followed up: ids are in order of time.
                Map.of("id", "overlay(md5(t.id::text || g) placing '0000' from 1)::uuid"));
        multiply("exchange.attachment", "true", 5, Map.of("position", "t.position + 10 * g"));
        multiply("access.log_entry", "action = 'LOOK'", 10, Map.of("session", "'s' || g"));
    }

    private void around() {
        multiply(
                "parties.organisation",
                "kind = 'CLINIC'",
                60,
                Map.of("id", "t.id + 10000 + g", "name", "t.name || g"));
        multiply(
                "parties.clinic",
                "true",
                60,
                Map.of(
                        "organisation_id",
                        "t.organisation_id + 10000 + g",
                        "provider_number",
                        "lpad((t.provider_number::int / 100 * 100 + g)::text, 6, '0')"));
        var id = Map.of("id", another("id"));
        multiply("parties.team", "true", 20, with(id, "name", "t.name || ' ' || g"));
        multiply("parties.person", "true", 30, id);
        multiply("parties.role_holder", "true", 30, with(id, "person", another("person")));
        multiply(
                "meetings.meeting_day",
                "id not in (select meeting_id from planning.plan_day where meeting_id is not null)",
                60,
                with(id, "day", "t.day + g"));
        multiply("planning.plan_day", "true", 12, with(id, "day", "t.day + 21 * g"));
        multiply("planning.plan_event", "true", 20, id);
        multiply("planning.request", "true", 12, with(id, "day", "t.day + 21 * g"));
        multiply("meetings.seat", "true", 10, Map.of("person", another("person")));
        for (var table : List.of("agreements.rule_set", "agreements.cooperation_agreement")) {
            multiply(
                    table,
                    "valid_to is null",
                    20,
                    with(
                            with(id, "valid_from", "date '1990-01-01' + 10 * g"),
                            "valid_to",
                            "date '1990-01-01' + 10 * g + 9"));
        }
        multiply("advice.service", "true", 20, Map.of());
    }

    /// Thirty more fora that the same people sit in, and thirty of everything in each.
    private void fora() {
        var id = Map.of("id", another("id"));
        multiply(
                "forums.forum",
                "true",
                OF_A_CASE,
                with(with(id, "slug", "t.slug || g"), "name", "t.name || g"));
        var ofAnotherForum = with(id, "forum_id", another("forum_id"));
        multiply("forums.member", "true", OF_A_CASE, ofAnotherForum);
        multiply(
                "forums.member",
                "role = 'CHAIR'",
                OF_A_CASE,
                Map.of(
                        "id",
                        "md5(t.id::text || 'seat' || g)::uuid",
                        "since",
                        "t.since + g",
                        "name",
                        "t.name || g"));
        multiply(
                "forums.part",
                "true",
                5,
                with(Map.of("key", "t.key || g"), "position", "t.position + 10 * g"));
        multiply("forums.standing_guest", "true", OF_A_CASE, id);
        multiply("forums.meeting", "true", OF_A_CASE, with(id, "held_on", "t.held_on + g"));
        multiply(
                "forums.public_meeting",
                "true",
                OF_A_CASE,
                with(Map.of("meeting_id", another("meeting_id")), "held_on", "t.held_on + g"));
        multiply(
                "agendas.item",
                "true",
                OF_A_CASE,
                with(with(id, "number", "t.number + 10 * g"), "position", "t.position + 10 * g"));
        multiply("agendas.enclosure", "true", OF_A_CASE, with(id, "number", "t.number + 10 * g"));
        multiply("agendas.guest", "true", OF_A_CASE, id);
        multiply("agendas.note", "true", OF_A_CASE, id);
        multiply(
                "agendas.notice",
                "true",
                OF_A_CASE,
                Map.of("edition", "t.edition + 10 * g", "opened_at", "now()"));
        var another = Map.of("number", "t.number + 10 * g");
        for (var table :
                List.of(
                        "agendas.published_item",
                        "agendas.public_item",
                        "minutes.entry",
                        "minutes.published_entry",
                        "minutes.public_entry")) {
            multiply(table, "true", OF_A_CASE, another);
        }
        multiply("minutes.phrase", "true", OF_A_CASE, with(id, "text", "t.text || g"));
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
