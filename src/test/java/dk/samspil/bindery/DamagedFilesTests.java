package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.transcripts.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Two thousand damaged agendas are imported: each is read, or refused with the reason, and nothing
/// ever breaks.
class DamagedFilesTests {

    private static final int FILES = 2000;

    private static final List<String> AGENDA =
            List.of(
                    "Dagsorden for mødet den 12. marts 2026",
                    "Punkt 1: Godkendelse af dagsorden",
                    "Indstilling",
                    "Det indstilles, at dagsordenen godkendes.",
                    "Punkt 2: Fælles indsats",
                    "Baggrund",
                    "Kredsen bad i efteråret om et forslag.",
                    "Bilag",
                    "Bilag 1: Notat");

    private final Intake intake = Papers.intake();

    @Test
    void twoThousandDamagedFilesAreReadOrRefusedButNeverBreakAnything() throws IOException {
        var random = new Random(1112);
        var whole = files();
        int read = 0;
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            var file = whole.get(i % whole.size());
            var damaged = damaged(file, random);
            var sheets = intake.take("dagsorden", damaged);
            assertThat(sheets.pages()).as("file %d", i).isPositive();
            if (sheets.problem() != null) {
                refused++;
            } else {
                read++;
                assertThat(Transcripts.read(List.of(sheets.text().split("\f"))).front())
                        .as("file %d", i)
                        .isNotNull();
            }
        }
        assertThat(read).as("many are damaged only a little").isGreaterThan(FILES / 5);
        assertThat(refused).as("many are damaged badly").isGreaterThan(FILES / 10);
    }

    private static List<byte[]> files() throws IOException {
        var word = AGENDA.stream().map(Papers::paragraph).collect(Collectors.joining());
        var odt =
                AGENDA.stream()
                        .map(line -> "<text:p>" + line + "</text:p>")
                        .collect(Collectors.joining());
        var rtf =
                AGENDA.stream()
                        .map(line -> line.replaceAll("[^ -~]", "\\\\'e6") + "\\par ")
                        .collect(Collectors.joining("", "{\\rtf1\\ansi ", "}"));
        return List.of(
                Papers.word(word, ""),
                Parcels.openDocument(odt),
                Papers.pile(List.of(String.join("\n", AGENDA))),
                rtf.getBytes(StandardCharsets.US_ASCII),
                String.join("\r\n", AGENDA).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] damaged(byte[] file, Random random) throws IOException {
        boolean packed = file[0] == 'P' && file[1] == 'K';
        return packed && random.nextInt(3) > 0 ? damagedWithin(file, random) : bytes(file, random);
    }

    /// Damages what lies in an archive, so that the damage is met only by those who interpret it.
    private static byte[] damagedWithin(byte[] file, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                int fate = random.nextInt(8);
                if (fate > 0) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    zip.write(fate > 2 ? bytes : bytes(bytes, random));
                }
            }
        }
        return out.toByteArray();
    }

    /// Bytes changed, lost, doubled, put elsewhere; the end cut off.
    private static byte[] bytes(byte[] file, Random random) {
        var damaged = file.clone();
        for (int wound = random.nextInt(6); wound >= 0 && damaged.length > 2; wound--) {
            int at = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged = joined(Arrays.copyOf(damaged, at), damaged, to);
                case 2 -> damaged = joined(Arrays.copyOf(damaged, to), damaged, at);
                case 3 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    if (random.nextInt(4) == 0) {
                        damaged = Arrays.copyOf(damaged, at);
                    }
                }
            }
        }
        return damaged;
    }

    private static byte[] joined(byte[] beginning, byte[] file, int from) {
        var whole = Arrays.copyOf(beginning, beginning.length + file.length - from);
        System.arraycopy(file, from, whole, beginning.length, file.length - from);
        return whole;
    }
}
