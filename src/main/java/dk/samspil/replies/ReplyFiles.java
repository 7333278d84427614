package dk.samspil.replies;

import dk.samspil.forms.Answers;
import dk.samspil.forms.AttachedFile;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.Finding;
import dk.samspil.surveys.Invitation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The files of replies. What a reply has is told by its answers; files are added and taken away by
/// themselves, so that two who save at once lose none.
@Component
@Transactional
public class ReplyFiles {

    private final JdbcClient jdbc;

    ReplyFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The answers with their files after a change, and why some were not taken in.
    record Changed(Answers answers, List<Finding> refused) {}

    /// Called while the reply is kept from everybody else.
    Changed change(Reply shown, Answers before, FileChange wanted, String by, OffsetDateTime at) {
        if (!wanted.any()) {
            return new Changed(before, wanted.refused());
        }
        var answers = before;
        for (var question : questions(shown)) {
            answers = without(shown.invitation(), answers, question, wanted.removed());
        }
        var refused = new ArrayList<>(wanted.refused());
        for (var file : wanted.added()) {
            var refusal = refusal(shown, answers, file);
            if (refusal.isPresent()) {
                refused.add(refusal.get());
            } else {
                answers = with(shown.invitation(), answers, file, by, at);
            }
        }
        return new Changed(answers, refused);
    }

    private static Set<String> questions(Reply reply) {
        return reply.questionnaire()
                .form()
                .fields()
                .filter(field -> field.type() == FieldType.FILE)
                .map(field -> field.key())
                .collect(Collectors.toSet());
    }

    private Answers without(Invitation one, Answers answers, String question, Set<String> gone) {
        var files = AttachedFile.of(answers, question);
        var left = files.stream().filter(file -> !gone.contains(file.id())).toList();
        if (left.size() == files.size()) {
            return answers;
        }
        for (var file : files) {
            if (gone.contains(file.id())) {
                jdbc.sql("delete from replies.file where id = ? and invitation_id = ?")
                        .params(UUID.fromString(file.id()), one.id())
                        .update();
            }
        }
        return AttachedFile.put(answers, question, left);
    }

    private Optional<Finding> refusal(Reply shown, Answers answers, NewFile file) {
        var one = shown.invitation();
        var limits = FileLimits.of(one);
        if (!questions(shown).contains(file.question())) {
            return Optional.of(Finding.wrong(file.question(), "replies.file.notAsked"));
        }
        if (AttachedFile.of(answers, file.question()).size() >= limits.files()) {
            return Optional.of(
                    Finding.wrong(
                            file.question(), "replies.file.many", limits.files(), file.name()));
        }
        boolean full =
                stored("invitation_id", one.id()) + file.bytes().length > limits.reply()
                        || FileLimits.byCode(one) && houseIsFull(one, limits, file);
        return full
                ? Optional.of(Finding.wrong(file.question(), "replies.file.full", file.name()))
                : Optional.empty();
    }

    /// One after the other, so that many at once do not pass together.
    private boolean houseIsFull(Invitation one, FileLimits limits, NewFile file) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('replies.file' || ?, 0))")
                .param(one.round().toString())
                .query()
                .listOfRows();
        return stored("organisation_id is null and round_id", one.round()) + file.bytes().length
                > limits.round();
    }

    private long stored(String whose, UUID id) {
        return jdbc.sql("select coalesce(sum(size), 0) from replies.file where " + whose + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private Answers with(
            Invitation one, Answers answers, NewFile file, String by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into replies.file (id, invitation_id, round_id, owner_id,
                            organisation_id, question, name, size, content, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, one.id(), one.round(), one.owner())
                .param(one.organisation())
                .params(file.question(), file.name(), file.bytes().length, file.bytes(), by, at)
                .update();
        var files = new ArrayList<>(AttachedFile.of(answers, file.question()));
        files.add(new AttachedFile(id.toString(), file.name(), file.bytes().length));
        return AttachedFile.put(answers, file.question(), files);
    }

    /// A file of a reply that the asker may read.
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(Reply reply, UUID id) {
        return jdbc.sql("select name, content from replies.file where id = ? and invitation_id = ?")
                .params(id, reply.invitation().id())
                .query((row, n) -> new KeptFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
