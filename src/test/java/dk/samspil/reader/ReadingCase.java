package dk.samspil.reader;

import dk.samspil.Personas;
import dk.samspil.TestCases;
import dk.samspil.bindery.Papers;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Document;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A case with two letters to read, three pages and one.
class ReadingCase {

    private final TestCases test;
    private final Uploads uploads;
    private final Documents documents;

    ReadingCase(TestCases test, Uploads uploads, Documents documents) {
        this.test = test;
        this.uploads = uploads;
        this.documents = documents;
    }

    RehabilitationCase open() {
        var theCase = test.open();
        add(theCase, "Epikrise.pdf", 3, "Epikrise 3. marts 2026");
        add(theCase, "Samtale.pdf", 1, "Referat af samtale 9. april 2026");
        return theCase;
    }

    void add(RehabilitationCase theCase, String name, int pages, String text) {
        test.as(Personas.caseworker(), () -> uploads.take(theCase, name, pdf(pages, text)));
    }

    Document letter(RehabilitationCase theCase) {
        return test.as(Personas.caseworker(), () -> documents.of(theCase.id())).stream()
                .filter(document -> document.pages() == 3)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] pdf(int pages, String text) {
        try {
            return Papers.pdf(pages, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
