package dk.samspil.agendas;

import java.util.List;
import java.util.Map;

/// An item of an agenda that was written elsewhere, as it is to be written here.
///
/// @param number as it was there
/// @param parts the text of the forum's parts, by their key
/// @param rest text that fits no part; empty when there is none
/// @param named enclosures that it names, without their pages
public record ImportedItem(
        int number,
        ItemKind kind,
        String title,
        String fileNumber,
        boolean closed,
        Map<String, String> parts,
        String rest,
        List<Named> named) {

    /// The part of a forum in which text stands that fits no other; never offered for new text.
    public static final String REST = "imported-rest";

    public record Named(String title, boolean closed) {}
}
