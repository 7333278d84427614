package dk.samspil.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/// The words that start Ghostscript. All files lie in the folder in which it starts, and it may
/// read no others.
///
/// Colours become those of a screen, which the file explains (sRGB); pictures keep their dots, and
/// are packed without loss unless they were packed otherwise already; nothing is turned.
final class GhostscriptCommand {

    private static final List<String> PDFA =
            List.of(
                    "-dSAFER",
                    // The newer reader of versions 10.00 and 10.01 mutilates ł, ş and đ in the
                    // text;
                    // later versions have mended it, know no other, and overlook this.
                    "-dNEWPDF=false",
                    "-dBATCH",
                    "-dNOPAUSE",
                    "-dQUIET",
                    "-sDEVICE=pdfwrite",
                    "-dPDFA=2",
                    // What the standard does not allow is left out where that is possible.
                    "-dPDFACompatibilityPolicy=1",
                    "-sColorConversionStrategy=RGB",
                    "-dAutoRotatePages=/None",
                    "-dDownsampleColorImages=false",
                    "-dDownsampleGrayImages=false",
                    "-dDownsampleMonoImages=false",
                    "-dAutoFilterColorImages=false",
                    "-dAutoFilterGrayImages=false",
                    "-dColorImageFilter=/FlateEncode",
                    "-dGrayImageFilter=/FlateEncode");

    /// Of temporary files, in the half kilobytes of `ulimit -f`.
    private static final long ROOM = (2L << 30) / 512;

    private GhostscriptCommand() {}

    static List<String> convert(ArchiveSettings settings, String in, PageRange pages, String out) {
        var arguments = new ArrayList<>(PDFA);
        arguments.add("--permit-file-read=" + ColourProfile.FILE);
        arguments.add("-dFirstPage=" + pages.first());
        arguments.add("-dLastPage=" + pages.last());
        arguments.add("-sOutputFile=" + out);
        arguments.add(ColourProfile.PROLOGUE);
        arguments.add(in);
        return bounded(settings, arguments);
    }

    static List<String> version(ArchiveSettings settings) {
        return bounded(settings, List.of("--version"));
    }

    /// The shell only sets the bounds, and then becomes the program.
    private static List<String> bounded(ArchiveSettings settings, List<String> arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            command.addAll(List.of("/bin/sh", "-c", bounds(settings.maxMemory()), "samspil"));
        }
        command.add(settings.program());
        command.addAll(arguments);
        return command;
    }

    private static String bounds(DataSize memory) {
        return "ulimit -v %d 2>/dev/null; ulimit -f %d 2>/dev/null; exec nice -n 19 \"$@\""
                .formatted(memory.toKilobytes(), ROOM);
    }
}
