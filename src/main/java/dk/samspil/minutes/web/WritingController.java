package dk.samspil.minutes.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.agendas.Agendas;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.Members;
import dk.samspil.minutes.MinuteSheets;
import dk.samspil.minutes.MinutesPublishing;
import dk.samspil.minutes.Presence;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the secretariat writes the minutes: who is there, what is decided so far, and publishing.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class WritingController {

    private static final String AT = MinutesController.AT + "/skriv";
    private static final int LONGEST = 500;

    private final ForumPages pages;
    private final Agendas agendas;
    private final Members members;
    private final MinuteSheets sheets;
    private final MinutesPublishing publishing;

    WritingController(
            ForumPages pages,
            Agendas agendas,
            Members members,
            MinuteSheets sheets,
            MinutesPublishing publishing) {
        this.pages = pages;
        this.agendas = agendas;
        this.members = members;
        this.sheets = sheets;
        this.publishing = publishing;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var meeting = pages.meeting(id);
        return page(pages.edited(meeting.forum()), meeting);
    }

    private ModelAndView page(Forum forum, ForumMeeting meeting) {
        var sheet = sheets.attendance(meeting.id());
        return new ModelAndView("minutes/write")
                .addObject("forum", forum)
                .addObject("meeting", meeting)
                .addObject("agenda", agendas.forMembers(meeting.id()).orElse(null))
                .addObject("entries", sheets.entries(meeting.id()))
                .addObject("amending", publishing.published(meeting.id()))
                .addObject("sheet", sheet)
                .addObject("presences", Presence.values())
                .addObject(
                        "rows",
                        AttendanceForm.rows(
                                members.of(forum.id()), meeting.heldOn(), sheet.value()));
    }

    @PostMapping(AT + "/fremmoede")
    ModelAndView attendance(
            @PathVariable UUID id,
            @ModelAttribute AttendanceForm form,
            RedirectAttributes redirect) {
        var meeting = edited(id);
        var before = sheets.attendance(id).value();
        var rows = AttendanceForm.rows(members.of(meeting.forum()), meeting.heldOn(), before);
        var change =
                sheets.saveAttendance(
                        meeting, form.version() == null ? 0 : form.version(), form.on(rows));
        if (change instanceof ForumChange.Saved) {
            return pages.told(change, "minutes.saved", at(meeting) + "#fremmoede", redirect);
        }
        var again =
                page(pages.forum(meeting.forum()), meeting)
                        .addObject("rows", form.on(rows).seats())
                        .addObject("notice", ForumPages.notice(change, "minutes.saved"));
        again.setStatus(
                change instanceof ForumChange.ChangedMeanwhile
                        ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping(AT + "/offentliggoer")
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var meeting = edited(id);
        var words = reason.strip();
        var change =
                publishing.publish(
                        pages.forum(meeting.forum()),
                        meeting,
                        words.substring(0, Math.min(words.length(), LONGEST)));
        var next = change instanceof ForumChange.Saved ? meeting.href() + "/referat" : at(meeting);
        return pages.told(change, "minutes.published", next, redirect);
    }

    private ForumMeeting edited(UUID id) {
        var meeting = pages.meeting(id);
        pages.edited(meeting.forum());
        return meeting;
    }

    private static String at(ForumMeeting meeting) {
        return meeting.href() + "/referat/skriv";
    }
}
