package dk.samspil.bindery;

import java.util.Locale;
import java.util.Set;

/// What a file is, judged by its first bytes and never by its name.
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
    RICH_TEXT("application/rtf", "rtf", "doc"),
    TEXT("text/plain", "txt", "text", "log", "csv", "md"),
    MAIL("message/rfc822", "eml", "mht", "mhtml"),
    OUTLOOK_MAIL("application/vnd.ms-outlook", "msg"),
    ZIP("application/zip", "zip"),
    PHONE_PHOTO("image/heic", "heic", "heif"),
    OLD_OFFICE("application/x-ole-storage", "doc", "xls", "ppt"),
    ARCHIVE("application/octet-stream", "xlsx", "pptx", "ods", "odp", "jar", "7z", "rar"),
    WEB_PAGE("text/html", "htm", "html"),
    PROGRAM("application/octet-stream", "exe", "dll", "so", "class"),
    EMPTY("application/octet-stream"),
    UNKNOWN("application/octet-stream");

    private final String contentType;
    private final Set<String> endings;

    FileKind(String contentType, String... endings) {
        this.contentType = contentType;
        this.endings = Set.of(endings);
    }

    /// The media type to serve the original with, as a download.
    public String contentType() {
        return contentType;
    }

    /// Whether it is a wrapping with other files inside.
    boolean holdsOthers() {
        return this == ZIP || this == MAIL || this == OUTLOOK_MAIL;
    }

    /// Whether we set its words on pages as XHTML: bold words are then drawn after the others.
    boolean isSetAsHtml() {
        return switch (this) {
            case DOCX, ODT, RICH_TEXT, WEB_PAGE, MAIL, OUTLOOK_MAIL -> true;
            default -> false;
        };
    }

    /// Whether the name claims to be another kind of file than the bytes are.
    public boolean contradicts(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0
                && !endings.isEmpty()
                && !endings.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /// What the bytes are.
    public static FileKind of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        return switch (new Magic(file)) {
            case Magic m when m.near("%PDF-") -> PDF;
            case Magic m when m.starts(0xFF, 0xD8, 0xFF) -> JPEG;
            case Magic m when m.starts(0x89, 'P', 'N', 'G') -> PNG;
            case Magic m when m.starts('I', 'I', 42, 0) || m.starts('M', 'M', 0, 42) -> TIFF;
            case Magic m when m.starts('G', 'I', 'F', '8') -> GIF;
            case Magic m when m.starts('B', 'M') && m.binary() -> BMP;
            case Magic m when m.starts('P', 'K', 3, 4) || m.starts('P', 'K', 5, 6) -> packed(file);
            case Magic m when m.starts('R', 'a', 'r', '!') || m.starts('7', 'z', 0xBC) -> ARCHIVE;
            case Magic m when m.at(4, "ftyphei") || m.at(4, "ftypmif") -> PHONE_PHOTO;
            case Magic m when m.starts(0xD0, 0xCF, 0x11, 0xE0) ->
                    m.has(OF_OUTLOOK) ? OUTLOOK_MAIL : OLD_OFFICE;
            case Magic m when m.starts('{', '\\', 'r', 't', 'f') -> RICH_TEXT;
            case Magic m when m.starts('M', 'Z') && m.binary() -> PROGRAM;
            case Magic m when m.starts(0x7F, 'E', 'L', 'F') -> PROGRAM;
            case Magic m when m.starts(0xCA, 0xFE, 0xBA, 0xBE) -> PROGRAM;
            case Magic m when m.starts('#', '!') -> PROGRAM;
            case Magic m when m.mail() -> MAIL;
            case Magic m when m.wideText() -> TEXT;
            case Magic m when m.binary() -> UNKNOWN;
            case Magic m when m.webPage() -> WEB_PAGE;
            default -> TEXT;
        };
    }

    /// Part of what Outlook calls its streams.
    private static final String OF_OUTLOOK = "_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0";

    /// Office files are archives, too; what they are stands in the names of their parts.
    private static FileKind packed(byte[] file) {
        var names = ZipNames.of(file);
        if (names.any(name -> name.startsWith("word/")) && names.has("[Content_Types].xml")) {
            return DOCX;
        }
        if (new Magic(file).at(30, "mimetype" + ODT.contentType)) {
            return ODT;
        }
        boolean office =
                names.has("[Content_Types].xml")
                        || names.has("mimetype")
                        || names.has("META-INF/MANIFEST.MF");
        return office ? ARCHIVE : ZIP;
    }
}
