package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Archives and mails as people hand them in, for tests.
public final class Parcels {

    private Parcels() {}

    public static byte[] zip(Map<String, byte[]> files) throws IOException {
        return zip(files, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    public static Map<String, byte[]> files(Object... namesAndBytes) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return files;
    }

    static byte[] openDocument(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var type =
                    "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            var entry = new ZipEntry("mimetype");
            var crc = new CRC32();
            crc.update(type);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write("<manifest/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Pictures/1.png"));
            zip.write(Papers.picture("png", 300, 200));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(CONTENT.formatted(body).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static final String CONTENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content
              xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
              xmlns:xlink="http://www.w3.org/1999/xlink"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
            <office:automatic-styles><style:style style:name="T1" style:family="text">
            <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
            <office:body><office:text>%s</office:text></office:body>
            </office:document-content>""";

    public static byte[] mail(String subject, String text, Map<String, byte[]> attached) {
        var mail = new StringBuilder();
        mail.append("From: =?utf-8?Q?J=C3=B8rgen_Eksempel?= <jorgen@kommune.example>\r\n")
                .append("To: samspil@kommune.example\r\n")
                .append("Date: Tue, 3 Mar 2026 10:15:00 +0100\r\n")
                .append("Subject: =?utf-8?B?")
                .append(base64(subject.getBytes(StandardCharsets.UTF_8)))
                .append("?=\r\nMIME-Version: 1.0\r\n")
                .append(
                        "Content-Type: multipart/mixed; boundary=\"grænse\"\r\n\r\n"
                                .replace("æ", "ae"))
                .append("--graense\r\nContent-Type: text/plain; charset=utf-8\r\n")
                .append("Content-Transfer-Encoding: base64\r\n\r\n")
                .append(base64(text.getBytes(StandardCharsets.UTF_8)))
                .append("\r\n");
        attached.forEach(
                (name, bytes) ->
                        mail.append("--graense\r\nContent-Type: application/octet-stream\r\n")
                                .append("Content-Disposition: attachment; filename=\"")
                                .append(name)
                                .append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                                .append(base64(bytes))
                                .append("\r\n"));
        return mail.append("--graense--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// A mail as Outlook saves it.
    static byte[] outlookMail(String subject, String text, String name, byte[] attached)
            throws IOException {
        try (var mail = new POIFSFileSystem()) {
            var root = mail.getRoot();
            root.createDirectory("__nameid_version1.0");
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            words(root, "0037", subject);
            words(root, "1000", text);
            words(root, "0C1A", "Jørgen Eksempel");
            words(root, "0E04", "Mette Eksempel");
            var file = root.createDirectory("__attach_version1.0_#00000000");
            file.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            words(file, "3707", name);
            file.createDocument("__substg1.0_37010102", new ByteArrayInputStream(attached));
            var out = new ByteArrayOutputStream();
            mail.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void words(DirectoryEntry in, String property, String words) throws IOException {
        in.createDocument(
                "__substg1.0_" + property + "001F",
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_16LE)));
    }
}
