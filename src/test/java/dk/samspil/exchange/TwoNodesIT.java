package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.ApplicationProcess;
import dk.samspil.Visitor;
import dk.samspil.access.Askers;
import dk.samspil.database.StandaloneDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// Two nodes of the whole application on one PostgreSQL.
class TwoNodesIT {

    private static final Pattern PERSON = Pattern.compile("name=\"id\"[^>]*value=\"([^\"]+)\"");

    @TempDir Path folder;

    private final TestLetter test = new TestLetter();
    private StandaloneDatabase database;

    @BeforeEach
    void startTheDatabase() {
        database = StandaloneDatabase.start(folder.resolve("database"));
    }

    @AfterEach
    void stopTheDatabase() throws IOException {
        database.close();
    }

    @Test
    void whenOneNodeDiesTheOtherContinuesItsSessionsAndItsJobs() throws Exception {
        ApplicationProcess first = start();
        first.awaitReady();
        CaseOfLetter.open(database.superuser(), test);
        try (var visitor = new Visitor();
                var inbox = database.hold("exchange.inbox")) {
            sendLetter();
            waitForStatus("SENT");
            ApplicationProcess second = start();
            second.awaitReady();

            HttpResponse<String> signedIn = signIn(visitor, first);
            assertThat(signedIn.statusCode()).isEqualTo(200);
            String name = nameOn(signedIn.body());
            assertThat(nameOn(visitor.get(second.page("/")).body())).isEqualTo(name);

            first.kill();
            assertThat(status()).isEqualTo("SENT");
            inbox.close();
            assertThat(nameOn(visitor.get(second.page("/")).body())).isEqualTo(name);
            var changed = visitor.post(second.page("/sprog"), Map.of("sprog", "en"));
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(nameOn(changed.body())).isEqualTo(name);

            waitForStatus("DELIVERED");
            assertThat(column("select message_id::text from exchange.inbox where message_id = ?"))
                    .hasSize(1);
            second.stop();
        }
    }

    private ApplicationProcess start() throws IOException {
        return ApplicationProcess.start(
                List.of(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=samspil_app",
                        "--spring.flyway.user=samspil_owner",
                        "--samspil.database.folder=" + folder.resolve("data"),
                        "--samspil.demo.enabled=true",
                        "--samspil.demo.on-database=samspil",
                        "--samspil.demo.cases=3",
                        "--db-scheduler.heartbeat-interval=1s",
                        "--db-scheduler.missed-heartbeats-limit=4"));
    }

    /// Signs in as the first person on the list.
    private static HttpResponse<String> signIn(Visitor visitor, ApplicationProcess node)
            throws Exception {
        var person = PERSON.matcher(visitor.get(node.page("/log-ind")).body());
        assertThat(person.find()).isTrue();
        return visitor.post(node.page("/log-ind"), Map.of("id", person.group(1)));
    }

    private static String nameOn(String page) {
        var name = Pattern.compile("<summary><span>([^<]+)</span>").matcher(page);
        assertThat(name.find()).as("a signed-in person's page").isTrue();
        return name.group(1);
    }

    /// Writes a letter in a transaction, without delivering it.
    private void sendLetter() {
        System.setProperty("database", database.url());
        try (var node = new AnnotationConfigApplicationContext(OutboxNode.class)) {
            node.getBean(Askers.class)
                    .run(
                            test.caseworker(),
                            () ->
                                    node.getBean(TransactionOperations.class)
                                            .executeWithoutResult(
                                                    t ->
                                                            node.getBean(Outbox.class)
                                                                    .send(test.letter())));
        }
    }

    private String status() {
        return column("select status from exchange.outgoing where id = ?").getFirst();
    }

    private void waitForStatus(String expected) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!status().equals(expected) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(status()).isEqualTo(expected);
    }

    private List<String> column(String query) {
        return database.superuser()
                .sql(query)
                .param(test.letter().id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
