package dk.samspil.bindery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A mail: who wrote to whom, when, what, and what was attached.
///
/// @param html the body, harmless
record Mail(
        String from,
        String to,
        String copy,
        @Nullable Instant sent,
        String subject,
        String html,
        List<Attached> attached) {

    private static final Locale LANGUAGE = Locale.of("da");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", LANGUAGE)
                    .withZone(ZoneId.of("Europe/Copenhagen"));

    Mail {
        attached = List.copyOf(attached);
    }

    /// A file that came with it.
    record Attached(String name, byte[] bytes) {}

    /// The mail as it is printed: heads and body.
    String printed() {
        var rows = new ArrayList<String>();
        rows.add(row("from", from));
        rows.add(row("to", to));
        rows.add(row("copy", copy));
        rows.add(row("sent", sent == null ? "" : MOMENT.format(sent)));
        rows.add(row("subject", subject));
        rows.add(
                row(
                        "attached",
                        attached.stream().map(Attached::name).collect(Collectors.joining(", "))));
        return "<div class=\"mail\">" + String.join("", rows) + "</div>" + html;
    }

    /// Plain text as a body.
    static String body(String text) {
        return text.strip()
                .lines()
                .map(line -> "<p>" + (line.isBlank() ? "&#160;" : HtmlPages.escaped(line)) + "</p>")
                .collect(Collectors.joining());
    }

    private static String row(String key, String words) {
        if (words.isBlank()) {
            return "";
        }
        var label =
                ResourceBundle.getBundle("messages/messages-intake", LANGUAGE)
                        .getString("intake.mail." + key);
        return "<p><b>%s:</b> %s</p>".formatted(label, HtmlPages.escaped(words));
    }
}
