package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.documents.OwnSigns;
import dk.samspil.documents.SuggestedSign;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The municipality's own signs: what was learnt from corrections, and whether it is used.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class OwnSignsController {

    static final String AT = "/kendetegn";

    private final OwnSigns signs;

    OwnSignsController(OwnSigns signs) {
        this.signs = signs;
    }

    @GetMapping(AT)
    String list(Model model) {
        var all = signs.all();
        model.addAttribute("waiting", all.stream().filter(SuggestedSign::waits).toList());
        model.addAttribute("inUse", all.stream().filter(SuggestedSign::inUse).toList());
        return "documents/own-signs";
    }

    @PostMapping(AT + "/{id}/brug")
    String use(@PathVariable UUID id, @RequestParam String heading, RedirectAttributes redirect) {
        known(id);
        var notice =
                signs.use(id, heading)
                        ? Notice.done("documents.signs.used", heading.strip())
                        : Notice.refused("documents.signs.refused");
        notice.after(redirect);
        return "redirect:" + AT;
    }

    @PostMapping(AT + "/{id}/brug-ikke")
    String dismiss(@PathVariable UUID id, RedirectAttributes redirect) {
        known(id);
        var notice =
                signs.dismiss(id)
                        ? Notice.done("documents.signs.dismissed")
                        : Notice.refused("documents.repeat.gone");
        notice.after(redirect);
        return "redirect:" + AT;
    }

    /// A sign of another municipality is not there.
    private void known(UUID id) {
        if (signs.all().stream().noneMatch(sign -> sign.id().equals(id))) {
            throw new NotFound();
        }
    }
}
