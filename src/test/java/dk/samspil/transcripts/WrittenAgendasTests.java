package dk.samspil.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.Intake;
import dk.samspil.bindery.Papers;
import dk.samspil.transcripts.WrittenAgenda.Front;
import dk.samspil.transcripts.WrittenAgenda.Heading;
import dk.samspil.transcripts.WrittenAgenda.Listed;
import dk.samspil.transcripts.WrittenAgenda.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One agenda, written in hundreds of ways: every item, part and enclosure is found in each.
class WrittenAgendasTests {

    private static final Intake INTAKE = Papers.intake();

    @Test
    void everyItemPartAndEnclosureIsFoundHoweverItIsWritten() {
        var known = known();
        var misread = new ArrayList<Shape>();
        for (var shape : shapes()) {
            var read = Transcripts.read(new WrittenAgenda(shape).pages());
            if (!told(read).equals(known) || !LocalDate.of(2027, 3, 17).equals(read.heldOn())) {
                misread.add(shape);
            }
        }
        assertThat(misread).isEmpty();
    }

    /// Through a file of each kind: as text, and as a document of a word processor.
    @Test
    void itIsFoundInFilesToo() throws IOException {
        var known = known();
        for (var heading : Heading.values()) {
            var shape = new Shape(heading, Front.DOTS, Listed.NUMBERS, 88, true, true, true);
            var pages = new WrittenAgenda(shape).pages();
            var text = String.join("\n", pages);
            assertThat(told(read("a.txt", text.getBytes(StandardCharsets.UTF_8))))
                    .as("text, %s", heading)
                    .isEqualTo(known);
            var whole =
                    new Shape(heading, Front.TITLES_ONLY, Listed.NAMED, 900, false, false, true);
            var paragraphs =
                    String.join("\n", new WrittenAgenda(whole).pages())
                            .lines()
                            .filter(line -> !line.isEmpty())
                            .map(Papers::paragraph)
                            .collect(Collectors.joining());
            assertThat(told(read("a.docx", Papers.word(paragraphs, ""))))
                    .as("Word, %s", heading)
                    .isEqualTo(known);
        }
    }

    private static Transcript read(String name, byte[] file) {
        var sheets = INTAKE.take(name, file);
        return Transcripts.read(INTAKE.lines(sheets));
    }

    static List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        for (var heading : Heading.values()) {
            for (var front : Front.values()) {
                for (var listed : Listed.values()) {
                    for (int bits = 0; bits < 16; bits++) {
                        shapes.add(
                                new Shape(
                                        heading,
                                        front,
                                        listed,
                                        (bits & 8) > 0 ? 58 : 88,
                                        (bits & 1) > 0,
                                        (bits & 2) > 0,
                                        (bits & 4) > 0));
                    }
                }
            }
        }
        return shapes;
    }

    private static List<String> known() {
        var told = new ArrayList<String>();
        for (var item : WrittenAgenda.ITEMS) {
            told.add(item.number() + " " + plain(item.title()) + (item.closed() ? " lukket" : ""));
            for (var part : item.parts()) {
                told.add(part.kind() + " " + plain(String.join(" ", part.paragraphs())));
            }
            item.enclosures().forEach(title -> told.add("bilag " + plain(title)));
        }
        return told;
    }

    private static List<String> told(Transcript read) {
        var told = new ArrayList<String>();
        for (var item : read.items()) {
            told.add(item.number() + " " + plain(item.title()) + (item.closed() ? " lukket" : ""));
            for (var part : item.parts()) {
                if (part.kind() != PartKind.ENCLOSURES || !part.text().isEmpty()) {
                    var kind =
                            part.kind() == PartKind.POLITICAL_TREATMENT
                                    ? PartKind.DECISION
                                    : part.kind();
                    told.add(kind + " " + plain(part.text()));
                }
            }
            item.enclosures().forEach(one -> told.add("bilag " + plain(one.title())));
        }
        return told;
    }

    private static String plain(String words) {
        return Line.folded(words).replaceAll("^lukket punkt | lukket punkt$", "").replace(" ", "");
    }
}
