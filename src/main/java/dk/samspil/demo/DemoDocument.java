package dk.samspil.demo;

import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Track;
import java.time.LocalDate;

/// A file as somebody would upload it, and what its uploader would say about it.
public record DemoDocument(
        String fileName,
        byte[] bytes,
        DocumentKind kind,
        String title,
        String author,
        LocalDate contentDate,
        Track track) {}
