package dk.samspil.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a filled template as a small Word file.
final class WordFile {

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default
            Extension="xml" ContentType="application/xml"/><Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override
            PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/></Types>""";

    private static final String RELATIONSHIPS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";

    private WordFile() {}

    static byte[] write(String author, String day, String body) throws IOException {
        var text = new StringBuilder();
        paragraph(text, author + ", " + day, true);
        for (var line : body.split("\\R")) {
            if (!line.isBlank()) {
                paragraph(text, line.replaceFirst("^(#+|=|~) ", ""), line.startsWith("#"));
            }
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONSHIPS);
            part(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://"
                            + "schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + text
                            + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void paragraph(StringBuilder text, String words, boolean bold) {
        var escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        text.append("<w:p><w:r>")
                .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                .append("<w:t xml:space=\"preserve\">")
                .append(escaped)
                .append("</w:t></w:r></w:p>");
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
