package dk.samspil.exchange;

import dk.samspil.access.Asker;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts the case that a {@link TestLetter} tells about into the database, past all rules.
final class CaseOfLetter {

    private CaseOfLetter() {}

    static void open(JdbcClient superuser, TestLetter test) {
        open(superuser, test.letter().caseId(), test.citizen().person(), test.caseworker());
    }

    static void open(JdbcClient superuser, UUID caseId, UUID citizen, Asker caseworker) {
        superuser
                .sql(
                        """
                        insert into cases.rehabilitation_case (id, number, version, citizen,
                            citizen_name, citizen_born, case_type, area, status, municipality_id,
                            region_id, health_unit_id, clinical_function_id, caseworker,
                            caseworker_name, children_at_home, qualifying_education, opened_on,
                            changed_at)
                        values (:id, :number, 1, :citizen, 'Anders Testesen', '1982-01-01',
                            'FLEX_JOB', 'EMPLOYMENT', 'PREPARING', :municipality, 1084, 21084,
                            31084, :caseworker, 'Mette Prøvesen', false, true, '2026-11-02', now())
                        """)
                .param("id", caseId)
                .param("number", "T-" + caseId)
                .param("citizen", citizen)
                .param("municipality", caseworker.organisation())
                .param("caseworker", caseworker.person())
                .update();
        letIn(superuser, caseId, caseworker);
    }

    static void letOut(JdbcClient superuser, TestLetter test) {
        superuser
                .sql("update cases.case_party set until = now() where case_id = ?")
                .param(test.letter().caseId())
                .update();
    }

    private static void letIn(JdbcClient superuser, UUID caseId, Asker asker) {
        superuser
                .sql(
                        """
                        insert into cases.case_party (case_id, organisation_id, side, since)
                        values (?, ?, ?, now())
                        """)
                .params(caseId, asker.organisation(), asker.side().name())
                .update();
    }
}
