package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Reads a mail as Outlook saves it (MSG).
final class OutlookFile {

    private OutlookFile() {}

    static Mail read(byte[] file, Limits limits, Deadline deadline) throws IOException {
        try (var message = new MAPIMessage(new ByteArrayInputStream(file))) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            var attached = new ArrayList<Mail.Attached>();
            for (var one : message.getAttachmentFiles()) {
                deadline.check();
                if (attached.size() < 2 * limits.maxFiles()) {
                    add(one, attached);
                }
            }
            return new Mail(
                    said(message.getDisplayFrom()),
                    said(message.getDisplayTo()),
                    said(message.getDisplayCC()),
                    moment(message.getMessageDate()),
                    said(message.getSubject()),
                    body(message),
                    attached);
        } catch (ChunkNotFoundException | IllegalArgumentException broken) {
            throw new Unreadable(Problem.DAMAGED);
        }
    }

    private static String body(MAPIMessage message) throws ChunkNotFoundException {
        var page = message.getHtmlBody();
        return page != null && !page.isBlank()
                ? WebPage.html(page)
                : Mail.body(said(message.getTextBody()));
    }

    private static void add(AttachmentChunks one, List<Mail.Attached> attached) throws IOException {
        if (one.isEmbeddedMessage()) {
            attached.add(new Mail.Attached(name(one, "mail") + ".msg", embedded(one)));
        } else if (one.getEmbeddedAttachmentObject() instanceof byte[] bytes) {
            attached.add(new Mail.Attached(name(one, "vedhæftet"), bytes));
        }
    }

    private static byte[] embedded(AttachmentChunks one) throws IOException {
        try (var alone = new POIFSFileSystem()) {
            EntryUtils.copyNodes(one.getAttachmentDirectory().getDirectory(), alone.getRoot());
            var out = new ByteArrayOutputStream();
            alone.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static String name(AttachmentChunks one, String otherwise) {
        for (StringChunk name :
                new StringChunk[] {one.getAttachLongFileName(), one.getAttachFileName()}) {
            if (name != null && !said(name.getValue()).isBlank()) {
                return name.getValue();
            }
        }
        return otherwise;
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "").replace("\0", "").strip();
    }

    private static @Nullable Instant moment(@Nullable Calendar date) {
        return date == null ? null : date.toInstant();
    }
}
