package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.ApplicationProcess;
import dk.samspil.Visitor;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.Parcels;
import dk.samspil.database.StandaloneDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node is killed while it receives a file, and another while it files what is in it.
class IncomingCrashIT {

    private static final Pattern PERSON =
            Pattern.compile("name=\"id\"[^>]*value=\"([^\"]+)\"[^<]*");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int PIECES = 24;

    @TempDir Path folder;

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
    void aFileGoesOnAfterAKillAndEachDocumentInItIsFiledOnce() throws Exception {
        var zip = archive();
        var first = start();
        first.awaitReady();
        try (var visitor = new Visitor()) {
            var person = PERSON.matcher(visitor.get(first.page("/log-ind")).body());
            assertThat(person.find()).isTrue();
            visitor.post(first.page("/log-ind"), Map.of("id", person.group(1)));
            await().atMost(Duration.ofMinutes(3)).until(() -> !numbers().isEmpty());
            var at = "/sager/" + numbers().getFirst() + "/sagsmappe/filer";
            var about = Map.of("name", "samlet.zip", "size", "" + zip.length, "modified", "1000");
            var begun = visitor.post(first.page(at), about);
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
            var id = group(begun.body());
            int half = zip.length / 2;
            var kept = visitor.patch(first.page(at + "/" + id), "0", Arrays.copyOf(zip, half));
            assertThat(kept.statusCode()).isEqualTo(204);
            first.kill();

            var second = start();
            second.awaitReady();
            var again = visitor.post(second.page(at), about);
            assertThat(group(again.body())).isEqualTo(id);
            assertThat(again.body()).contains("\"received\":" + half);
            var rest = Arrays.copyOfRange(zip, half, zip.length);
            visitor.patch(second.page(at + "/" + id), "" + half, rest);
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> filed(id) >= 2);
            second.kill();
            int filed = filed(id);
            assertThat(filed).isLessThan(PIECES);
            assertThat(documents()).hasSize(filed);

            var third = start();
            await().atMost(Duration.ofMinutes(3)).until(() -> state(id).equals("FILED"));
            assertThat(documents()).hasSize(PIECES).doesNotHaveDuplicates();
            assertThat(
                            database.superuser()
                                    .sql(
                                            "select count(*) from documents.incoming_part p"
                                                    + " join documents.incoming_file f on f.id = p.file_id"
                                                    + " where f.file_name = 'samlet.zip'")
                                    .query(Integer.class)
                                    .single())
                    .isZero();
            third.stop();
        }
    }

    private static byte[] archive() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (int n = 0; n < PIECES; n++) {
            files.put("indlagt" + n + ".pdf", Papers.pdf(20, "Bilag " + n + " side"));
        }
        return Parcels.zip(files);
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

    private static String group(String body) {
        var found = ID.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private List<String> numbers() {
        return column(
                "select number from cases.rehabilitation_case where municipality_id = 151"
                        + " and status not in ('CLOSED', 'WITHDRAWN')");
    }

    private int filed(String id) {
        return Integer.parseInt(
                column("select filed::text from documents.incoming_file where id = '" + id + "'")
                        .getFirst());
    }

    private String state(String id) {
        return column("select state from documents.incoming_file where id = '" + id + "'")
                .getFirst();
    }

    private List<String> documents() {
        return column("select file_name from documents.document where file_name like 'indlagt%'");
    }

    private List<String> column(String query) {
        return database.superuser().sql(query).query((row, number) -> row.getString(1)).list();
    }
}
