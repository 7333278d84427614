package dk.samspil.archive;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the colours of an archive file mean: sRGB, by the profile that Java itself makes, so that
/// nobody's profile need be handed out with the application.
final class ColourProfile {

    static final String FILE = "srgb.icc";
    static final String PROLOGUE = "prologue.ps";

    /// Puts the profile into the file as its output intent (ISO 19005-2, 6.2.3), and says in which
    /// language the file is.
    private static final String INTENT =
            """
            %%!
            [/_objdef {profile} /type /stream /OBJ pdfmark
            [{profile} <</N 3>> /PUT pdfmark
            [{profile} (%s) (r) file /PUT pdfmark
            [/_objdef {intent} /type /dict /OBJ pdfmark
            [{intent} <</Type /OutputIntent /S /GTS_PDFA1 /DestOutputProfile {profile}
              /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1)>> /PUT pdfmark
            [{Catalog} <</OutputIntents [{intent}] /Lang (da-DK)
              /ViewerPreferences <</DisplayDocTitle true>>>> /PUT pdfmark
            """;

    private ColourProfile() {}

    static void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        Files.writeString(
                folder.resolve(PROLOGUE), INTENT.formatted(FILE), StandardCharsets.US_ASCII);
    }
}
