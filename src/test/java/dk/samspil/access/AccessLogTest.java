package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.OwnerDatabase;
import dk.samspil.SamspilTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilTest
class AccessLogTest {

    @Autowired AccessLog log;
    @Autowired Askers askers;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired OwnerDatabase owner;

    private final UUID caseId = UUID.randomUUID();
    private final Asker asker =
            new Asker(
                    UUID.randomUUID(), "Mette Prøvesen", 101, "København", Capacity.CASEWORKER, "");

    private void inName(Runnable work) {
        askers.run(asker, "session", () -> transaction.executeWithoutResult(t -> work.run()));
    }

    private int entries() {
        return askers.as(
                asker,
                () ->
                        transaction.execute(
                                t ->
                                        jdbc.sql(
                                                        "select count(*) from access.log_entry where case_id = ?")
                                                .param(caseId)
                                                .query(Integer.class)
                                                .single()));
    }

    @Test
    void aRepeatedLookInTheSameSessionIsLoggedOnce() {
        inName(() -> log.looked(caseId, "case", "Sagen"));
        inName(() -> log.looked(caseId, "case", "Sagen"));
        inName(() -> log.looked(caseId, "document", "Et dokument"));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void aLookThatIsRolledBackLeavesNoEntryAndNoGap() {
        inName(() -> log.changed(caseId, "case", "Før"));
        assertThatThrownBy(
                        () ->
                                inName(
                                        () -> {
                                            log.changed(caseId, "case", "Rullet tilbage");
                                            throw new IllegalArgumentException();
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        inName(() -> log.changed(caseId, "case", "Efter"));
        assertThat(entries()).isEqualTo(2);
        assertThat(brokenHere()).isZero();
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteAnEntry() {
        inName(() -> log.changed(caseId, "case", "Oprettet"));
        for (String attack :
                new String[] {
                    "update access.log_entry set what = 'Andet'",
                    "delete from access.log_entry",
                    "truncate access.log_entry",
                    "update access.log_head set seq = 0",
                    "insert into access.log_head values (gen_random_uuid(), 1, '')"
                }) {
            assertThatThrownBy(() -> inName(() -> jdbc.sql(attack).update()))
                    .as(attack)
                    .isNotNull();
        }
    }

    @Test
    void nobodyWritesInSomebodyElsesName() {
        assertThatThrownBy(
                        () ->
                                inName(
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into access.log_entry values (gen_random_uuid(), 0, now(),
                                                                gen_random_uuid(), 'En anden', 101, 'København', 'CASEWORKER',
                                                                'LOOK', 'case', '', '', '', '', '')
                                                                """)
                                                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aTamperedRowAndACutTailAreFound() {
        inName(() -> log.changed(caseId, "case", "Et"));
        inName(() -> log.changed(caseId, "case", "To"));
        inName(() -> log.changed(caseId, "case", "Tre"));
        assertThat(brokenHere()).isZero();
        owner.tamper(
                "access.log_entry",
                "update access.log_entry set what = 'Andet' where seq = 2",
                caseId);
        assertThat(brokenHere()).isEqualTo(1);
        owner.tamper(
                "access.log_entry",
                "update access.log_entry set what = 'To' where seq = 2",
                caseId);
        assertThat(brokenHere()).isZero();
        owner.tamper("access.log_entry", "delete from access.log_entry where seq = 3", caseId);
        assertThat(brokenHere()).isEqualTo(1);
        owner.tamper("access.log_entry", "delete from access.log_entry where seq = 1", caseId);
        assertThat(brokenHere()).isGreaterThan(1);
    }

    private long brokenHere() {
        return log.verify().broken().stream().filter(b -> b.caseId().equals(caseId)).count();
    }
}
