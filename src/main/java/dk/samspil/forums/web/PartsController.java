package dk.samspil.forums.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.Part;
import dk.samspil.forums.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the items of a forum consist of, kept by its secretariat.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class PartsController {

    private final ForumPages pages;
    private final Parts parts;

    PartsController(ForumPages pages, Parts parts) {
        this.pages = pages;
        this.parts = parts;
    }

    /// The parts come as two rows of fields of the same length; an empty name takes a part out of
    /// use, and a key that is not known begins a new one.
    @PostMapping("/mine-fora/forum/{id}/dele")
    ModelAndView keepParts(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> key,
            @RequestParam(defaultValue = "") List<String> label,
            @RequestParam(defaultValue = "") List<String> numbered,
            RedirectAttributes redirect) {
        var forum = pages.edited(id);
        var known = parts.of(id).stream().map(Part::key).toList();
        var wanted = new ArrayList<Part>();
        for (int i = 0; i < Math.min(key.size(), label.size()); i++) {
            var words = label.get(i).strip();
            if (!words.isEmpty()) {
                boolean isKnown = known.contains(key.get(i));
                wanted.add(
                        new Part(
                                id,
                                isKnown ? key.get(i) : UUID.randomUUID().toString(),
                                words.substring(0, Math.min(words.length(), 120)),
                                numbered.contains(key.get(i)),
                                false));
            }
        }
        parts.keep(id, wanted);
        return pages.told(
                new ForumChange.Saved(id), "forums.parts.saved", forum.href() + "#dele", redirect);
    }
}
