package dk.samspil.bindery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files with lists and styles, as Word and LibreOffice write them.
public final class OfficeFiles {

    private static final String WORDS =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// List 1 counts headings by style, list 2 counts `a)`, list 3 has dots, list 4 begins 1 anew.
    private static final String NUMBERING =
            """
            <w:numbering %s>
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="%%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1.%%2"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%%1)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            </w:numbering>"""
                    .formatted(WORDS);

    private static final String STYLES =
            """
            <w:styles %s>
            <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="Overskrift1"/></w:style>
            </w:styles>"""
                    .formatted(WORDS);

    private static final String RELATIONSHIPS =
            """
            <Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
            <Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            """;

    private OfficeFiles() {}

    public static byte[] word(String body) throws IOException {
        return Papers.word(body, RELATIONSHIPS, NUMBERING, STYLES);
    }

    /// @param style empty = none
    /// @param list 0 = none of its own
    public static String paragraph(String style, int list, int level, String text) {
        return "<w:p><w:pPr>"
                + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                + (list == 0
                        ? ""
                        : "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                                .formatted(level, list))
                + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
                + HtmlPages.escaped(text)
                + "</w:t></w:r></w:p>";
    }

    public static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc>").append(paragraph("", 0, 0, cell)).append("</w:tc>");
        }
        return "<w:tbl>" + row + "</w:tr></w:tbl>";
    }

    /// Headings count by the outline of the styles, the list L1 counts `1.`, L2 has dots.
    public static byte[] openDocument(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            stored(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(zip, "META-INF/manifest.xml", "<manifest/>");
            part(zip, "styles.xml", ODT_STYLES);
            part(zip, "content.xml", ODT_CONTENT.formatted(body));
        }
        return out.toByteArray();
    }

    /// What the file is stands at its beginning, readable.
    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String NAMESPACES =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            """;

    private static final String ODT_STYLES =
            "<office:document-styles "
                    + NAMESPACES
                    + """
                    ><office:styles><text:outline-style style:name="Outline">
                    <text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
                    <text:outline-level-style text:level="2" style:num-format=""/>
                    </text:outline-style></office:styles></office:document-styles>""";

    private static final String ODT_CONTENT =
            "<office:document-content "
                    + NAMESPACES
                    + """
                    ><office:automatic-styles>
                    <text:list-style style:name="L1">
                    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
                    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
                    </text:list-style>
                    <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
                    </office:automatic-styles>
                    <office:body><office:text>%s</office:text></office:body></office:document-content>""";
}
