package dk.samspil.forums.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumKind;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.OnMyFora;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The first page of those who sit in fora: their fora and the next meetings; and a new forum.
@Controller
@OnlyFor(sides = Side.FORUM)
class MyForaController {

    private final Fora fora;
    private final MeetingPlan plan;
    private final ForumPages pages;
    private final Organisations organisations;
    private final List<OnMyFora> news;
    private final Clock clock;

    MyForaController(
            Fora fora,
            MeetingPlan plan,
            ForumPages pages,
            Organisations organisations,
            List<OnMyFora> news,
            Clock clock) {
        this.fora = fora;
        this.plan = plan;
        this.pages = pages;
        this.organisations = organisations;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/mine-fora")
    @Transactional(readOnly = true)
    ModelAndView mine() {
        var today = LocalDate.now(clock);
        var mine = fora.mine();
        return new ModelAndView("forums/mine")
                .addObject("fora", mine)
                .addObject("names", byId(mine))
                .addObject("secretary", pages.isSecretary())
                .addObject("news", news.stream().flatMap(each -> each.lines().stream()).toList())
                .addObject("coming", plan.between(today, today.plusMonths(6)))
                .addObject(
                        "held", plan.between(today.minusMonths(3), today.minusDays(1)).reversed());
    }

    static Map<UUID, Forum> byId(List<Forum> fora) {
        return fora.stream().collect(Collectors.toMap(Forum::id, Function.identity()));
    }

    @GetMapping("/mine-fora/nyt")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView blank() {
        return page().addObject("form", ForumForm.blank());
    }

    @PostMapping("/mine-fora/nyt")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView found(
            @Valid @ModelAttribute("form") ForumForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (form.region() == null
                || organisations
                        .find(form.region())
                        .filter(o -> o.kind() == Organisation.Kind.REGION)
                        .isEmpty()) {
            errors.rejectValue("region", "forums.refused.region");
        }
        if (!errors.hasErrors() && form.region() != null) {
            var layout = "SHORT".equals(form.layout()) ? "SHORT" : "LONG";
            var change = fora.found(form.forum(UUID.randomUUID(), form.region()), layout);
            switch (change) {
                case ForumChange.Saved(var id) -> {
                    return pages.told(change, "forums.founded", "/mine-fora/forum/" + id, redirect);
                }
                case ForumChange.Refused(var reason) ->
                        errors.reject(reason.key(), reason.args().toArray(), null);
                case ForumChange.ChangedMeanwhile _ -> errors.reject("forums.refused.taken");
            }
        }
        var again = page();
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page() {
        return new ModelAndView("forums/new")
                .addObject("kinds", ForumKind.values())
                .addObject("regions", organisations.of(Organisation.Kind.REGION))
                .addObject("fora", fora.mine());
    }
}
