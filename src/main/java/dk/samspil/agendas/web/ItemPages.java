package dk.samspil.agendas.web;

import dk.samspil.access.Askers;
import dk.samspil.agendas.DraftItem;
import dk.samspil.agendas.ItemState;
import dk.samspil.agendas.Items;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumPages;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the item that a page is about, and tells who may write in it: the secretariat, and a
/// member in the own proposal until it is taken over.
@Component
class ItemPages {

    private final Items items;
    private final ForumPages pages;
    private final Askers askers;

    ItemPages(Items items, ForumPages pages, Askers askers) {
        this.items = items;
        this.pages = pages;
        this.askers = askers;
    }

    DraftItem item(UUID id) {
        return items.find(id).orElseThrow(NotFound::new);
    }

    boolean mayWrite(Forum forum, DraftItem item) {
        return forum.editing()
                || item.state() == ItemState.PROPOSED
                        && item.proposedBy().equals(askers.current().person());
    }

    /// What a page says when something was saved.
    static String saved(DraftItem before) {
        return before.state() == ItemState.SIGNED_OFF && !before.published()
                ? "agendas.saved.lapsed"
                : "agendas.saved";
    }

    DraftItem written(UUID id) {
        var item = item(id);
        if (!mayWrite(pages.forum(item.forum()), item)) {
            throw new NotFound();
        }
        return item;
    }

    /// One that the secretariat answers for.
    DraftItem edited(UUID id) {
        var item = item(id);
        pages.edited(item.forum());
        return item;
    }
}
