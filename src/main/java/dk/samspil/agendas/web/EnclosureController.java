package dk.samspil.agendas.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.Enclosure;
import dk.samspil.agendas.Enclosures;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.SentFile;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The enclosures of an item: handed in, named, opened and closed, taken back, read.
@Controller
@OnlyFor(sides = Side.FORUM)
class EnclosureController {

    private static final String AT = ItemController.AT + "/bilag";
    private static final int LONGEST = 200;

    private final ItemPages own;
    private final ForumPages pages;
    private final Enclosures enclosures;

    EnclosureController(ItemPages own, ForumPages pages, Enclosures enclosures) {
        this.own = own;
        this.pages = pages;
        this.enclosures = enclosures;
    }

    @PostMapping(AT)
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean closed,
            RedirectAttributes redirect) {
        var item = own.written(id);
        if (file == null || file.isEmpty()) {
            Notice.refused("agendas.refused.noFile").after(redirect);
            return back(item);
        }
        var fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var sheets = enclosures.pagesOf(fileName, SentFile.bytes(file));
        return pages.told(
                enclosures.add(item, named(title, fileName), closed, sheets),
                "agendas.enclosed",
                item.href() + "#bilag",
                redirect);
    }

    private static String named(String title, String fileName) {
        var words = title.isBlank() ? fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") : title;
        var name = words.replace("\0", "").strip();
        return name.isEmpty() ? "Bilag" : name.substring(0, Math.min(name.length(), LONGEST));
    }

    @PostMapping(AT + "/{enclosure}")
    ModelAndView describe(
            @PathVariable UUID id,
            @PathVariable UUID enclosure,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean closed,
            RedirectAttributes redirect) {
        var item = own.written(id);
        var known = find(item, enclosure);
        return pages.told(
                enclosures.describe(known, named(title, known.title()), closed),
                "agendas.saved",
                item.href() + "#bilag",
                redirect);
    }

    /// The pages of one that was only named.
    @PostMapping(AT + "/{enclosure}/fil")
    ModelAndView fill(
            @PathVariable UUID id,
            @PathVariable UUID enclosure,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect) {
        var item = own.written(id);
        var named = find(item, enclosure);
        if (file == null || file.isEmpty()) {
            Notice.refused("agendas.refused.noFile").after(redirect);
            return back(item);
        }
        var fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var sheets = enclosures.pagesOf(fileName, SentFile.bytes(file));
        return pages.told(
                enclosures.fill(item, named, sheets),
                "agendas.enclosed",
                item.href() + "#bilag",
                redirect);
    }

    @PostMapping(AT + "/{enclosure}/fjern")
    ModelAndView remove(
            @PathVariable UUID id, @PathVariable UUID enclosure, RedirectAttributes redirect) {
        var item = own.written(id);
        return pages.told(
                enclosures.remove(find(item, enclosure)),
                "agendas.enclosure.removed",
                item.href() + "#bilag",
                redirect);
    }

    @GetMapping(AT + "/{enclosure}")
    ResponseEntity<byte[]> read(@PathVariable UUID id, @PathVariable UUID enclosure) {
        var known = find(own.item(id), enclosure);
        return Files.pdf(
                enclosures.pages(enclosure).orElseThrow(NotFound::new), "bilag-" + known.number());
    }

    private Enclosure find(DraftItem item, UUID enclosure) {
        return enclosures.of(item.id()).stream()
                .filter(known -> known.id().equals(enclosure))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView back(DraftItem item) {
        return new ModelAndView("redirect:" + item.href() + "#bilag");
    }
}
