package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dk.samspil.Personas;
import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.Parcels;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.IncomingAnswer.Elsewhere;
import dk.samspil.documents.IncomingAnswer.Kept;
import dk.samspil.documents.IncomingAnswer.Refused;
import dk.samspil.documents.IncomingAnswer.Wanted;
import dk.samspil.documents.IncomingFile.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files are sent in parts, go on where they stopped, and are filed once.
@SamspilTest
class IncomingFilesTest {

    @Autowired IncomingFiles incoming;
    @Autowired IncomingFiling filing;
    @Autowired IncomingShelf shelf;
    @Autowired Documents documents;
    @Autowired TestCases test;
    @Autowired Askers askers;
    @Autowired JdbcClient jdbc;

    @Test
    void aFileSentInPartsIsFiledInItsSendersName() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(2, "Epikrise fra 12.04.2025");
        var file = begin(theCase, "010170-0000 epikrise.pdf", pdf);
        assertThat(file.name()).isEqualTo("xxxxxx-xxxx epikrise.pdf");
        int half = pdf.length / 2;
        assertThat(append(theCase, file, 0, Arrays.copyOf(pdf, half))).isEqualTo(new Kept(half));
        assertThat(append(theCase, file, half, rest(pdf, half))).isEqualTo(new Kept(pdf.length));
        var over = whenOver(theCase, file);
        assertThat(over.state()).isEqualTo(State.FILED);
        assertThat(over.results())
                .containsExactly(new Uploads.Result("xxxxxx-xxxx epikrise.pdf", true, ""));
        var filed = documentsOf(theCase).getFirst();
        assertThat(filed.uploadedBy()).isEqualTo(Personas.caseworker().name());
        assertThat(filed.kind()).isEqualTo(DocumentKind.DISCHARGE_LETTER);
        assertThat(test.as(Personas.caseworker(), () -> documents.original(filed.id())))
                .contains(pdf);
        assertThat(parts(file)).isZero();
    }

    @Test
    void theSameFileChosenAgainGoesOnWhereItStopped() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(1, "Brev");
        var file = begin(theCase, "brev.pdf", pdf);
        append(theCase, file, 0, Arrays.copyOf(pdf, 100));
        var again = begin(theCase, "brev.pdf", pdf);
        assertThat(again.id()).isEqualTo(file.id());
        assertThat(again.received()).isEqualTo(100);
        assertThat(received(theCase, file)).isEqualTo(100);
        assertThat(begin(theCase, "brev.pdf", new byte[pdf.length]).id()).isNotEqualTo(file.id());
    }

    @Test
    void aPartTwiceOrOutOfTurnIsToldWhereTheFileGoesOn() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(1, "Brev");
        var file = begin(theCase, "brev.pdf", pdf);
        var first = Arrays.copyOf(pdf, 100);
        append(theCase, file, 0, first);
        assertThat(append(theCase, file, 0, first)).isEqualTo(new Elsewhere(100));
        assertThat(append(theCase, file, 200, first)).isEqualTo(new Elsewhere(100));
        append(theCase, file, 100, rest(pdf, 100));
        // Also when all of it is here: another window has sent the rest.
        assertThat(append(theCase, file, 100, rest(pdf, 100))).isEqualTo(new Elsewhere(pdf.length));
        whenOver(theCase, file);
        assertThat(documentsOf(theCase)).hasSize(1);
    }

    @Test
    void twoWindowsAtTheSameMomentSendOneFile() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(1, "Brev");
        var ids =
                IntStream.range(0, 6)
                        .mapToObj(
                                n ->
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    var file = begin(theCase, "brev.pdf", pdf);
                                                    append(theCase, file, 0, pdf);
                                                    return file.id();
                                                }))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .distinct()
                        .toList();
        assertThat(ids).hasSize(1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> all(theCase).stream().allMatch(file -> file.state().isOver()));
        assertThat(documentsOf(theCase)).hasSize(1);
    }

    @Test
    void whatIsWrongWithAPartIsSaidAndNothingOfItIsKept() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(1, "Brev");
        var file = begin(theCase, "brev.pdf", pdf);
        var longer = Arrays.copyOf(pdf, pdf.length + 1);
        assertThat(reason(append(theCase, file, 0, longer))).isEqualTo("documents.incoming.longer");
        var another = pdf.clone();
        another[3]++;
        assertThat(reason(append(theCase, file, 0, another)))
                .isEqualTo("documents.incoming.another");
        var checksum = ContentHash.of(new byte[] {1}).hex();
        assertThat(
                        test.as(
                                Personas.caseworker(),
                                () -> incoming.append(theCase, file.id(), 0, pdf, checksum)))
                .get()
                .isInstanceOfSatisfying(
                        Refused.class,
                        damaged -> {
                            assertThat(damaged.again()).isTrue();
                            assertThat(damaged.reason().key())
                                    .isEqualTo("documents.incoming.damaged");
                        });
        assertThat(reason(append(theCase, file, 0, new byte[0])))
                .isEqualTo("documents.incoming.part");
        assertThat(reason(append(theCase, file, 0, new byte[IncomingFiles.LARGEST_PART + 1])))
                .isEqualTo("documents.incoming.part");
        assertThat(received(theCase, file)).isZero();
    }

    @Test
    void filesThatAreTooLargeOrUnsoundAreRefusedBeforeTheyAreSent() {
        var theCase = test.open();
        assertThat(reason(announce(theCase, new Announced("stor.pdf", 51L << 20, 1, ""))))
                .isEqualTo("documents.upload.too-large");
        assertThat(reason(announce(theCase, new Announced("x.pdf", -1, 1, ""))))
                .isEqualTo("documents.incoming.unsound");
        assertThat(reason(announce(theCase, new Announced("x.pdf", 1, 1, "æøå"))))
                .isEqualTo("documents.incoming.unsound");
        assertThat(all(theCase)).isEmpty();
    }

    @Test
    void thereIsABoundToWhatOnePersonHasOnTheWay() {
        var theCase = test.open();
        long size = 50L << 20;
        var answers =
                IntStream.range(0, 42)
                        .mapToObj(n -> announce(theCase, new Announced("f" + n, size, n, "")))
                        .toList();
        assertThat(answers.subList(0, 40)).allMatch(answer -> answer instanceof Wanted);
        assertThat(answers.getLast())
                .isInstanceOfSatisfying(Refused.class, full -> assertThat(full.again()).isTrue());
        all(theCase).forEach(file -> assertThat(drop(theCase, file)).isTrue());
    }

    @Test
    void anEmptyFileIsFiledAsAPageThatSaysSo() {
        var theCase = test.open();
        var file = begin(theCase, "tom.pdf", new byte[0]);
        assertThat(whenOver(theCase, file).results())
                .containsExactly(new Uploads.Result("tom.pdf", true, "bindery.problem.empty"));
    }

    @Test
    void anArchiveIsFiledOnceHoweverOftenTheJobIsBrokenOffAndWhoeverElseIsAtIt()
            throws IOException {
        var theCase = test.open();
        var files = new LinkedHashMap<String, byte[]>();
        for (int n = 0; n < 6; n++) {
            files.put("brev" + n + ".txt", ("Brev nummer " + n).getBytes(StandardCharsets.UTF_8));
        }
        var zip = Parcels.zip(files);
        var file = begin(theCase, "samlet.zip", zip);
        append(theCase, file, 0, zip);
        // Beside the application's own job, and each broken off after one piece.
        IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.runAsync(() -> breakOff(theCase, file)))
                .toList()
                .forEach(CompletableFuture::join);
        var over = whenOver(theCase, file);
        assertThat(over.results()).hasSize(6);
        assertThat(documentsOf(theCase))
                .extracting(Document::fileName)
                .containsExactlyInAnyOrderElementsOf(files.keySet());
        assertThat(documentsOf(theCase)).allMatch(document -> document.copyOf() == null);
    }

    @Test
    void twoHundredFilesAtOnceAreAllFiled() {
        var theCase = test.open();
        long started = System.nanoTime();
        IntStream.range(0, 200)
                .parallel()
                .forEach(
                        n -> {
                            var text = ("Notat nummer " + n).getBytes(StandardCharsets.UTF_8);
                            var file = begin(theCase, "notat" + n + ".txt", text);
                            append(theCase, file, 0, text);
                        });
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> all(theCase).stream().allMatch(f -> f.state() == State.FILED));
        assertThat(documentsOf(theCase)).hasSize(200);
        System.out.printf("200 files filed in %d ms%n", (System.nanoTime() - started) / 1_000_000);
    }

    @Test
    void whatNobodyWentOnWithIsForgottenAndWhatWaitsToBeReadIsNot() throws IOException {
        var theCase = test.open();
        var file = begin(theCase, "glemt.pdf", Papers.pdf(1, "Glemt"));
        append(theCase, file, 0, Arrays.copyOf(Papers.pdf(1, "Glemt"), 100));
        var soon = java.time.Instant.now().plusSeconds(60);
        var municipality = Asker.system(theCase.municipality());
        test.run(municipality, () -> shelf.forget(file.id(), soon.minusSeconds(600)));
        assertThat(all(theCase)).hasSize(1);
        test.run(
                municipality,
                () -> {
                    shelf.received(file.id(), 100, State.RECEIVED, java.time.Instant.now());
                    shelf.forget(file.id(), soon);
                });
        assertThat(all(theCase)).hasSize(1);
        test.run(
                municipality,
                () -> {
                    shelf.received(file.id(), 100, State.SENDING, java.time.Instant.now());
                    shelf.forget(file.id(), soon);
                });
        assertThat(all(theCase)).isEmpty();
        assertThat(parts(file)).isZero();
    }

    @Test
    void onlyTheSenderGoesOnWithAFileOrDropsIt() throws IOException {
        var theCase = test.open();
        var pdf = Papers.pdf(1, "Brev");
        var file = begin(theCase, "brev.pdf", pdf);
        append(theCase, file, 0, Arrays.copyOf(pdf, 100));
        for (var other :
                List.of(
                        Personas.colleague(),
                        Personas.caseworkerElsewhere(),
                        Personas.coordinator(),
                        Personas.gp(100_001),
                        Personas.administrator(),
                        test.citizenOf(theCase))) {
            assertThat(test.as(other, () -> incoming.append(theCase, file.id(), 100, pdf, "")))
                    .as(other.name())
                    .isEmpty();
            assertThat(test.as(other, () -> incoming.drop(theCase.id(), file.id()))).isFalse();
            assertThat(test.as(other, () -> incoming.of(theCase.id()))).isEmpty();
            for (var sql :
                    List.of(
                            "delete from documents.incoming_file where id = ?",
                            "update documents.incoming_file set state = 'RECEIVED' where id = ?",
                            "delete from documents.incoming_part where file_id = ?",
                            "insert into documents.incoming_part select id, 100, 'x' from"
                                    + " documents.incoming_file where id = ? and"
                                    + " organisation_id <> 151")) {
                int changed = test.as(other, () -> jdbc.sql(sql).param(file.id()).update());
                assertThat(changed).as("%s: %s", other.name(), sql).isZero();
            }
            assertThat(test.as(other, () -> partsSeen(file))).as(other.name()).isZero();
        }
        assertThat(received(theCase, file)).isEqualTo(100);
        assertThat(drop(theCase, file)).isTrue();
    }

    private String reason(IncomingAnswer answer) {
        return ((Refused) answer).reason().key();
    }

    private IncomingFile begin(RehabilitationCase theCase, String name, byte[] bytes) {
        var sample = ContentHash.of(Arrays.copyOf(bytes, Math.min(bytes.length, Announced.SAMPLE)));
        var announced = new Announced(name, bytes.length, 1_770_000_000_000L, sample.hex());
        return ((Wanted) announce(theCase, announced)).file();
    }

    private IncomingAnswer announce(RehabilitationCase theCase, Announced announced) {
        return test.as(Personas.caseworker(), () -> incoming.begin(theCase, announced));
    }

    private IncomingAnswer append(
            RehabilitationCase theCase, IncomingFile file, long position, byte[] part) {
        var checksum = ContentHash.of(part).hex();
        return test.as(
                        Personas.caseworker(),
                        () -> incoming.append(theCase, file.id(), position, part, checksum))
                .orElseThrow();
    }

    private void breakOff(RehabilitationCase theCase, IncomingFile file) {
        var asked = new AtomicInteger();
        var killed = new IllegalStateException("killed");
        var thrown =
                catchThrowable(
                        () ->
                                waiting(theCase, file)
                                        .map(it -> filing.file(it, () -> kill(asked, killed))));
        assertThat(thrown).isIn(null, killed);
    }

    private static boolean kill(AtomicInteger asked, IllegalStateException killed) {
        if (asked.getAndIncrement() > 0) {
            throw killed;
        }
        return false;
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private long received(RehabilitationCase theCase, IncomingFile file) {
        return test.as(Personas.caseworker(), () -> incoming.received(theCase.id(), file.id()))
                .orElseThrow();
    }

    private boolean drop(RehabilitationCase theCase, IncomingFile file) {
        return test.as(Personas.caseworker(), () -> incoming.drop(theCase.id(), file.id()));
    }

    private java.util.Optional<IncomingFile> waiting(RehabilitationCase theCase, IncomingFile it) {
        return filing.waiting(theCase.municipality(), it.id());
    }

    private List<IncomingFile> all(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> incoming.of(theCase.id()));
    }

    private IncomingFile whenOver(RehabilitationCase theCase, IncomingFile file) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> find(theCase, file.id()).state().isOver());
        return find(theCase, file.id());
    }

    private IncomingFile find(RehabilitationCase theCase, UUID id) {
        return all(theCase).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Document> documentsOf(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id()));
    }

    private int parts(IncomingFile file) {
        return test.as(Personas.caseworker(), () -> partsSeen(file));
    }

    private int partsSeen(IncomingFile file) {
        return jdbc.sql("select count(*) from documents.incoming_part where file_id = ?")
                .param(file.id())
                .query(Integer.class)
                .single();
    }
}
