package dk.samspil.replies.web;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Finding;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormView;
import dk.samspil.forms.Section;
import dk.samspil.replies.FileChange;
import dk.samspil.replies.KnownNumbers;
import dk.samspil.replies.PartSaving;
import dk.samspil.replies.Replies;
import dk.samspil.replies.Reply;
import dk.samspil.replies.ReplyFiles;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of a reply, the same for an organisation, for the sender who types in from paper, and
/// for whoever has a code: what differs is the address.
@Component
class ReplyPages {

    static final String PART = "/del/{part:[a-zA-Z0-9]{1,40}}";
    static final String FILE = "/fil/{file}";

    private final Replies replies;
    private final SentFiles sentFiles;
    private final ReplyFiles files;
    private final ReplyForms forms;
    private final KnownNumbers proposals;

    ReplyPages(
            Replies replies,
            SentFiles sentFiles,
            ReplyFiles files,
            ReplyForms forms,
            KnownNumbers proposals) {
        this.replies = replies;
        this.sentFiles = sentFiles;
        this.files = files;
        this.forms = forms;
        this.proposals = proposals;
    }

    /// The parts, what is missing and asked back, and what was handed in.
    ModelAndView overview(Reply reply, String base, Locale locale) {
        return overview(reply, base, Findings.NONE, locale);
    }

    private ModelAndView overview(Reply reply, String base, Findings findings, Locale locale) {
        var doubts = replies.doubts(reply, locale);
        var form = forms.view(reply, reply.answers(), findings, doubts, locale);
        return new ModelAndView("replies/overview")
                .addObject("reply", reply)
                .addObject("round", reply.round())
                .addObject("base", base)
                .addObject("form", form)
                .addObject("parts", form.parts().stream().filter(FormView.Part::applies).toList())
                .addObject("doubted", ReplyForms.asked(form, doubts))
                .addObject("closed", replies.closed(reply));
    }

    /// A part to be answered; the whole reply, where nothing can be changed any more.
    ModelAndView part(Reply reply, String base, String part, Locale locale) {
        return replies.closed(reply).isEmpty()
                ? part(reply, base, part, reply.answers(), Findings.NONE, locale)
                : new ModelAndView("redirect:" + base);
    }

    private ModelAndView part(
            Reply reply,
            String base,
            String part,
            Answers answers,
            Findings findings,
            Locale locale) {
        var doubts = replies.doubts(reply, locale);
        var form = forms.view(reply, answers, findings, doubts, locale);
        var keys = Replies.parts(reply).stream().map(Section::key).toList();
        if (!keys.contains(part)) {
            throw new NotFound();
        }
        return new ModelAndView("replies/part")
                .addObject("reply", reply)
                .addObject("round", reply.round())
                .addObject("base", base)
                .addObject("form", form)
                .addObject("part", form.part(part))
                .addObject(
                        "proposals",
                        proposals.of(
                                reply, reply.questionnaire().form().section(part).orElseThrow()))
                .addObject("version", reply.version(part))
                .addObject("asked", String.join(" ", doubts.stream().map(Finding::place).toList()))
                .addObject("position", keys.indexOf(part) + 1)
                .addObject("parts", keys.size());
    }

    ModelAndView save(
            Reply before,
            String base,
            String part,
            int version,
            MultiValueMap<String, String> request,
            MultiValueMap<String, MultipartFile> sent,
            Locale locale,
            RedirectAttributes redirect) {
        var here =
                Replies.parts(before).stream()
                        .filter(each -> each.key().equals(part))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var typed =
                proposals.takenOver(
                        before,
                        here,
                        replies.typed(before, part, request),
                        request.getFirst("brug"));
        var files =
                replies.closed(before).isEmpty()
                        ? sentFiles.of(before, here, sent, request)
                        : FileChange.NONE;
        return switch (replies.save(before, part, version, typed, files)) {
            case PartSaving.Saved() ->
                    next(
                            replies.of(before.invitation().id()),
                            base,
                            part,
                            request,
                            locale,
                            redirect);
            case PartSaving.Wrong(var answers, var findings) -> {
                var now = replies.of(before.invitation().id());
                yield status(
                        part(now, base, part, now.answers().with(answers), findings, locale),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case PartSaving.Conflict(var answers, var now, var by) ->
                    status(
                            part(
                                            now,
                                            base,
                                            part,
                                            now.answers().with(answers),
                                            Findings.NONE,
                                            locale)
                                    .addObject("conflict", by)
                                    .addObject(
                                            "differences",
                                            forms.differences(now, answers, part, locale)),
                            HttpStatus.CONFLICT);
            case PartSaving.Refused(var reason) -> refused(reason, base, redirect);
        };
    }

    /// The next part; the same one where something new is asked back, or a number was taken over.
    private ModelAndView next(
            Reply saved,
            String base,
            String part,
            MultiValueMap<String, String> request,
            Locale locale,
            RedirectAttributes redirect) {
        if (request.containsKey("row") || request.containsKey("brug")) {
            return new ModelAndView("redirect:" + base + "/del/" + part);
        }
        var known = Set.copyOf(List.of(String.valueOf(request.getFirst("spurgt")).split(" ")));
        var here = saved.questionnaire().form().section(part).orElseThrow(NotFound::new);
        var asked = new Findings(replies.doubts(saved, locale)).of(here).all();
        if (asked.stream().anyMatch(doubt -> !known.contains(doubt.place()))) {
            Notice.warning("replies.asked").after(redirect);
            return new ModelAndView("redirect:" + base + "/del/" + part);
        }
        Notice.done("replies.saved").after(redirect);
        var keys = Replies.parts(saved).stream().map(Section::key).toList();
        int following = keys.indexOf(part) + 1;
        return new ModelAndView(
                "redirect:"
                        + base
                        + (request.containsKey("videre") && following < keys.size()
                                ? "/del/" + keys.get(following)
                                : ""));
    }

    /// A file of the reply.
    ResponseEntity<byte[]> file(Reply reply, UUID file) {
        return SentFiles.download(files.find(reply, file).orElseThrow(NotFound::new));
    }

    ModelAndView handIn(Reply reply, String base, Locale locale, RedirectAttributes redirect) {
        return switch (replies.handIn(reply)) {
            case PartSaving.Saved() -> {
                Notice.done("replies.handedIn").after(redirect);
                yield new ModelAndView("redirect:" + base);
            }
            case PartSaving.Wrong(_, var findings) ->
                    status(
                            overview(reply, base, findings, locale)
                                    .addObject("notice", Notice.refused("replies.notWhole")),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case PartSaving.Conflict(_, _, _) ->
                    throw new IllegalStateException("handing in has no version to conflict with");
            case PartSaving.Refused(var reason) -> refused(reason, base, redirect);
        };
    }

    /// A redirect carries nothing along.
    static ModelAndView with(ModelAndView page, String name, Object value) {
        var view = page.getViewName();
        return view != null && view.startsWith("redirect:") ? page : page.addObject(name, value);
    }

    private static ModelAndView refused(Text reason, String base, RedirectAttributes redirect) {
        new Notice("error", reason).after(redirect);
        return new ModelAndView("redirect:" + base);
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
