package dk.samspil.minutes.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.AgendaItem;
import dk.samspil.agendas.Agendas;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.Member;
import dk.samspil.forums.Members;
import dk.samspil.minutes.ForumTask;
import dk.samspil.minutes.ForumTasks;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What follows from decisions: given by the secretariat, listed for all who sit in the forum.
@Controller
@OnlyFor(sides = Side.FORUM)
class TaskController {

    private static final String LIST = "/mine-fora/opgaver";
    private static final String NEW = MinutesController.AT + "/punkt/{position}/opgave";
    private static final int LONGEST = 500;

    private final ForumPages pages;
    private final Fora fora;
    private final Members members;
    private final Agendas agendas;
    private final ForumTasks tasks;
    private final TaskSheet sheet;
    private final Clock clock;

    TaskController(
            ForumPages pages,
            Fora fora,
            Members members,
            Agendas agendas,
            ForumTasks tasks,
            TaskSheet sheet,
            Clock clock) {
        this.pages = pages;
        this.fora = fora;
        this.members = members;
        this.agendas = agendas;
        this.tasks = tasks;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping(LIST)
    @Transactional(readOnly = true)
    ModelAndView list(@ModelAttribute("chosen") TaskFilter chosen) {
        var mine = fora.mine();
        var all = tasks.mine();
        var today = LocalDate.now(clock);
        var shown = chosen.of(all, today);
        return new ModelAndView("minutes/tasks")
                .addObject("tasks", shown)
                .addObject("today", today)
                .addObject("late", shown.stream().filter(task -> task.late(today)).count())
                .addObject("fora", mine)
                .addObject(
                        "names",
                        mine.stream().collect(Collectors.toMap(Forum::id, Function.identity())))
                .addObject("people", several(all, ForumTask::responsible))
                .addObject("organisations", several(all, ForumTask::organisation));
    }

    /// The same tasks, to be filed or counted.
    @GetMapping(LIST + ".xlsx")
    @Transactional(readOnly = true)
    View sheet(@ModelAttribute("chosen") TaskFilter chosen) {
        var today = LocalDate.now(clock);
        return sheet.of(chosen.of(tasks.mine(), today), fora.mine(), today);
    }

    private static List<String> several(List<ForumTask> all, Function<ForumTask, String> what) {
        return all.stream().map(what).distinct().sorted().toList();
    }

    @GetMapping(NEW)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    @Transactional(readOnly = true)
    ModelAndView blank(@PathVariable UUID id, @PathVariable int position) {
        var meeting = pages.meeting(id);
        var forum = pages.edited(meeting.forum());
        return page(forum, meeting, item(id, position))
                .addObject(
                        "form",
                        new TaskForm("", null, LocalDate.now(clock).plusMonths(1), forum.id()));
    }

    private ModelAndView page(Forum forum, ForumMeeting meeting, AgendaItem item) {
        return new ModelAndView("minutes/task")
                .addObject("forum", forum)
                .addObject("meeting", meeting)
                .addObject("item", item)
                .addObject("members", seated(forum))
                .addObject("fora", fora.mine().stream().filter(Forum::editing).toList());
    }

    private List<Member> seated(Forum forum) {
        var today = LocalDate.now(clock);
        return members.of(forum.id()).stream().filter(member -> member.isOn(today)).toList();
    }

    private AgendaItem item(UUID meeting, int position) {
        var item = agendas.forMembers(meeting).orElseThrow(NotFound::new).item(position);
        if (item == null) {
            throw new NotFound();
        }
        return item;
    }

    @PostMapping(NEW)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView give(
            @PathVariable UUID id,
            @PathVariable int position,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var meeting = pages.meeting(id);
        var forum = pages.edited(meeting.forum());
        var item = item(id, position);
        var member = seated(forum).stream().filter(m -> m.id().equals(form.member())).findFirst();
        if (form.member() != null && member.isEmpty()) {
            errors.rejectValue("member", "minutes.refused.member");
        }
        if (form.reportTo() != null
                && fora.find(form.reportTo()).filter(Forum::editing).isEmpty()) {
            errors.rejectValue("reportTo", "minutes.refused.reportTo");
        }
        if (errors.hasErrors()) {
            var again = page(forum, meeting, item);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var task =
                new ForumTask(
                        UUID.randomUUID(),
                        forum.id(),
                        meeting.id(),
                        position,
                        item.fileNumber(),
                        Objects.requireNonNull(form.what()).trim(),
                        member.orElseThrow().name(),
                        member.orElseThrow().organisation(),
                        Objects.requireNonNull(form.due()),
                        Objects.requireNonNull(form.reportTo()),
                        null,
                        null,
                        "",
                        1);
        return pages.told(tasks.give(task), "minutes.task.given", LIST, redirect);
    }

    @PostMapping(LIST + "/{task}/udfoert")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView done(
            @PathVariable UUID task,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes redirect) {
        var found = tasks.find(task).orElseThrow(NotFound::new);
        pages.edited(found.forum());
        var words = outcome.strip();
        return pages.told(
                tasks.done(found, version, words.substring(0, Math.min(words.length(), LONGEST))),
                "minutes.task.isDone",
                LIST,
                redirect);
    }
}
