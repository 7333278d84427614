package dk.samspil.journeys;

import dk.samspil.bindery.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// The files of a case as a caseworker has them: some fine, some broken, one too large.
final class Heap {

    private static final int TOO_LARGE = 51 * 1024 * 1024;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    Heap() throws IOException {
        folder = Files.createDirectories(Path.of("target", "heap"));
        put(
                "Epikrise fra ortopædkirurgisk afdeling.pdf",
                letter("Epikrise. Udskrevet 12-03-2024."));
        put("Praktikrapport fra biblioteket.docx", Papers.word(report(), ""));
        put("Foto af brev fra arbejdsgiver.jpg", Papers.picture("jpg", 800, 1100));
        put("Skærmbillede.png", Papers.picture("png", 900, 600));
        put("170384-0000 journal fra speciallæge.pdf", letter("Journaludskrift 04-06-2025."));
        put("Ødelagt scanning.pdf", "%PDF-1.7 og så ikke mere".getBytes(StandardCharsets.UTF_8));
        put("Låst erklæring.pdf", locked());
        put("Tom.pdf", new byte[0]);
        put("Billede som hedder PDF.pdf", Papers.picture("png", 500, 700));
        put("Meget stor scanning.pdf", new byte[TOO_LARGE]);
    }

    Path[] files() {
        return files.toArray(Path[]::new);
    }

    private void put(String name, byte[] bytes) throws IOException {
        files.add(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] letter(String text) throws IOException {
        return Papers.pdf(2, text + " Side");
    }

    private static String report() {
        return Papers.paragraph("Praktikrapport, 14-05-2026")
                + Papers.paragraph("Karoline mødte otte timer om ugen og passede skranken.");
    }

    private static byte[] locked() throws IOException {
        try (var document = Loader.loadPDF(letter("Erklæring"))) {
            document.protect(
                    new StandardProtectionPolicy("ejer", "hemmelig", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
