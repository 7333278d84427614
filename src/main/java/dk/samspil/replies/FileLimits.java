package dk.samspil.replies;

import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.FormDefinition;
import dk.samspil.surveys.Invitation;

/// How much a reply may bring along: less from whoever has a code, so that a link that got about
/// does not fill the disk. Sizes are in bytes.
///
/// @param files of one question
/// @param each that one file may have
/// @param reply that the files of a reply may have together
/// @param round that the files of a round's replies by code may have together
record FileLimits(int files, long each, long reply, long round) {

    private static final long MEGABYTE = 1_000_000;

    private static final FileLimits SIGNED_IN =
            new FileLimits(5, 10 * MEGABYTE, 50 * MEGABYTE, Long.MAX_VALUE);

    private static final FileLimits BY_CODE =
            new FileLimits(3, 5 * MEGABYTE, 10 * MEGABYTE, 1000 * MEGABYTE);

    static FileLimits of(Invitation one) {
        return byCode(one) ? BY_CODE : SIGNED_IN;
    }

    static boolean byCode(Invitation one) {
        return one.organisation() == null && !one.paper();
    }

    /// The form with the limits in the help of each question that asks for files.
    FormDefinition told(FormDefinition form) {
        return form.with(
                form.sections().stream()
                        .map(part -> part.with(part.fields().stream().map(this::told).toList()))
                        .toList());
    }

    private Field told(Field field) {
        return field.type() == FieldType.FILE
                ? field.alsoHelped(
                        "Højst "
                                + files
                                + " filer på hver "
                                + each / MEGABYTE
                                + " MB: PDF, billeder (JPG, PNG), Word, Excel eller OpenDocument.",
                        "At most "
                                + files
                                + " files of "
                                + each / MEGABYTE
                                + " MB each: PDF, pictures (JPG, PNG), Word, Excel or"
                                + " OpenDocument.")
                : field;
    }
}
