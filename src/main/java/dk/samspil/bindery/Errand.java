package dk.samspil.bindery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Something to be done with a file that nobody has looked into yet. The file lies as `in` in a
/// folder of the errand's own, and what comes of it is put beside it.
enum Errand {

    /// Makes A4 pages of it: `pages.pdf` and `words.txt`; answers with their number and the bare
    /// ones.
    READ {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            var made =
                    new Conversion(limits, deadline)
                            .make(
                                    FileKind.valueOf(how),
                                    Files.readAllBytes(folder.resolve(IN)),
                                    folder.resolve(PAGES));
            Files.writeString(folder.resolve(WORDS), made.text(), StandardCharsets.UTF_8);
            return made.pages()
                    + ";"
                    + made.bare().stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    },

    /// Reads the lines of a PDF, with empty lines where the pages have gaps: `words.txt`. By their
    /// place or as they were drawn.
    LINES {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            var lines = LinesOnPages.read(folder.resolve(IN), Boolean.parseBoolean(how), deadline);
            Files.writeString(folder.resolve(WORDS), lines, StandardCharsets.UTF_8);
            return "";
        }
    },

    /// Takes apart an archive or a mail of the given name: `pieces`.
    UNPACK {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            try (var pieces = new Pieces(folder)) {
                new Unpacking(limits, deadline, folder, pieces)
                        .open(how, Files.readAllBytes(folder.resolve(IN)), 1);
                return Integer.toString(pieces.count());
            }
        }
    },

    /// Draws one page as a grey picture `page.pgm`; answers whether it is blank.
    DRAW {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            var blank =
                    PagePicture.draw(
                            folder.resolve(IN), View.of(how), folder.resolve(PICTURE), deadline);
            return Boolean.toString(blank);
        }
    },

    /// Turns pages of a PDF upright, and lays the `words.txt` that were read off pages unseen over
    /// them: `pages.pdf`.
    FINISH {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            FinishedPages.make(
                    folder.resolve(IN),
                    Turns.of(how),
                    WordsOfPages.of(Files.readString(folder.resolve(WORDS))),
                    folder.resolve(PAGES),
                    deadline);
            return "";
        }
    },

    /// Answers with the number of pages of the file of the given name, and the clauses of PDF/A-2b
    /// that it does not keep.
    CHECK {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            var file = folder.resolve(how);
            return Conformance.pages(file) + ";" + String.join(",", Conformance.broken(file));
        }
    },

    /// Makes pictures of pages: of `file/made/pages`, the pages of the one file, put into the other
    /// with all others. The titles of their documents lie in `words.txt`.
    REPLACE {
        @Override
        String run(Path folder, String how, Limits limits, Deadline deadline) throws IOException {
            var each = how.split("/");
            var titles =
                    PicturedPages.make(
                            folder.resolve(each[0]),
                            ProofRoom.numbers(each[2]),
                            folder.resolve(each[1]),
                            deadline);
            var lines = titles.stream().map(title -> title.replaceAll("\\R", " ")).toList();
            Files.write(folder.resolve(WORDS), lines, StandardCharsets.UTF_8);
            return "";
        }
    };

    static final String IN = "in";
    static final String PAGES = "pages.pdf";
    static final String WORDS = "words.txt";
    static final String PICTURE = "page.pgm";

    abstract String run(Path folder, String how, Limits limits, Deadline deadline)
            throws IOException;
}
