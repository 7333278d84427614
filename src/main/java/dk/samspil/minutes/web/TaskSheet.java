package dk.samspil.minutes.web;

import dk.samspil.forums.Forum;
import dk.samspil.minutes.ForumTask;
import dk.samspil.ui.ExcelSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Tasks as a spreadsheet.
@Component
class TaskSheet {

    private final MessageSource messages;

    TaskSheet(MessageSource messages) {
        this.messages = messages;
    }

    View of(List<ForumTask> tasks, List<Forum> fora, LocalDate today) {
        Map<UUID, String> names = fora.stream().collect(Collectors.toMap(Forum::id, Forum::name));
        return new ExcelSheet<>("opgaver-" + today, tasks)
                .column(say("minutes.task.due"), ForumTask::due)
                .column(say("minutes.task.late"), task -> task.late(today))
                .column(say("minutes.task.what"), ForumTask::what)
                .column(say("minutes.task.responsible"), ForumTask::responsible)
                .column(say("forums.organisation"), ForumTask::organisation)
                .column(say("forums.forum"), task -> names.getOrDefault(task.forum(), ""))
                .column(
                        say("minutes.task.reportTo"),
                        task -> names.getOrDefault(task.reportTo(), ""))
                .column(say("agendas.fileNumber"), ForumTask::fileNumber)
                .column(say("minutes.task.doneOn"), ForumTask::doneOn)
                .column(say("minutes.task.outcome"), ForumTask::outcome);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
