package dk.samspil.bindery;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a mail as mail programs save it (EML).
final class MailFile {

    private static final int DEEPEST = 20;

    private final Limits limits;
    private final Deadline deadline;
    private final List<Mail.Attached> attached = new ArrayList<>();
    private String html = "";
    private String text = "";
    private int parts;

    private MailFile(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    static Mail read(byte[] file, Limits limits, Deadline deadline) throws IOException {
        try {
            var settings = new Properties();
            settings.setProperty("mail.mime.address.strict", "false");
            settings.setProperty("mail.mime.decodetext.strict", "false");
            var session = Session.getInstance(settings);
            var message = new MimeMessage(session, new ByteArrayInputStream(file));
            return new MailFile(limits, deadline).read(message);
        } catch (MessagingException broken) {
            throw new Unreadable(Problem.DAMAGED);
        }
    }

    private Mail read(MimeMessage message) throws MessagingException, IOException {
        part(message, 0);
        var sent = message.getSentDate();
        return new Mail(
                people(message.getFrom()),
                people(message.getRecipients(RecipientType.TO)),
                people(message.getRecipients(RecipientType.CC)),
                sent == null ? null : sent.toInstant(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                html.isBlank() ? Mail.body(text) : html,
                attached);
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        deadline.check();
        if (depth > DEEPEST || ++parts > 2 * limits.maxFiles()) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                part(many.getBodyPart(i), depth + 1);
            }
        } else if (isBody(part)) {
            body(part);
        } else if (!part.isMimeType("application/pkcs7-signature")
                && !part.isMimeType("application/x-pkcs7-signature")
                && !part.isMimeType("text/calendar")) {
            attached.add(new Mail.Attached(name(part), bytes(part)));
        }
    }

    private static boolean isBody(Part part) throws MessagingException {
        return part.getFileName() == null
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && (part.isMimeType("text/plain") || part.isMimeType("text/html"));
    }

    /// Of a body that comes twice, as text and as a page, the page is shown.
    private void body(Part part) throws MessagingException, IOException {
        var words = words(part);
        if (part.isMimeType("text/html")) {
            html += WebPage.html(words);
        } else {
            text += (text.isEmpty() ? "" : "\n\n") + words;
        }
    }

    /// The alphabet that a mail names may be one that there is not.
    private String words(Part part) throws MessagingException, IOException {
        try {
            if (part.getContent() instanceof String said) {
                return said;
            }
        } catch (IOException unknownAlphabet) {
            return Alphabet.decode(bytes(part));
        }
        return Alphabet.decode(bytes(part));
    }

    private byte[] bytes(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            var out = new ByteArrayOutputStream();
            inner.writeTo(out);
            return out.toByteArray();
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes((int) limits.maxFile().toBytes());
        }
    }

    private static String name(Part part) throws MessagingException, IOException {
        var name = part.getFileName();
        if (name != null && !name.isBlank()) {
            return decoded(name);
        }
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            return Objects.requireNonNullElse(inner.getSubject(), "mail")
                            .replaceAll("[/\\\\:*?\"<>|]", " ")
                    + ".eml";
        }
        var type = part.getContentType().replaceAll("(?s);.*", "");
        return "vedhæftet." + type.substring(type.indexOf('/') + 1).replaceAll("[^\\w]", "");
    }

    private static String decoded(String words) {
        try {
            return MimeUtility.decodeText(words);
        } catch (java.io.UnsupportedEncodingException unknownAlphabet) {
            return words;
        }
    }

    private static String people(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(MailFile::person).collect(Collectors.joining(", "));
    }

    private static String person(Address address) {
        return address instanceof InternetAddress known && known.getPersonal() != null
                ? known.getPersonal() + " <" + known.getAddress() + ">"
                : decoded(address.toString());
    }
}
