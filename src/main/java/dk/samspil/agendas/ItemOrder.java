package dk.samspil.agendas;

import dk.samspil.forums.ForumChange;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The order of the items, and the time of day at which each begins. Once an agenda is published
/// its items keep their numbers; those that come later stand behind them.
@Component
@Transactional
public class ItemOrder {

    private final JdbcClient jdbc;
    private final Items items;

    ItemOrder(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /// Moves an item one place up or down.
    public ForumChange move(DraftItem item, boolean up) {
        var order = new ArrayList<>(items.of(item.meeting()));
        order.sort(ItemOrder::publishedFirst);
        int at = order.stream().map(DraftItem::id).toList().indexOf(item.id());
        int to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= order.size()) {
            return ForumChange.Refused.because("agendas.refused.atTheEnd");
        }
        Collections.swap(order, at, to);
        return keep(item.meeting(), order.stream().map(DraftItem::id).toList());
    }

    /// Puts the items into this order; those not named come last, as they stood.
    public ForumChange keep(UUID meeting, List<UUID> wanted) {
        var all = items.of(meeting);
        var order = new ArrayList<DraftItem>();
        wanted.stream()
                .distinct()
                .forEach(
                        id ->
                                all.stream()
                                        .filter(item -> item.id().equals(id))
                                        .forEach(order::add));
        all.stream().filter(item -> !order.contains(item)).forEach(order::add);
        boolean numbersMove = false;
        int last = 0;
        for (int i = 0; i < order.size(); i++) {
            Integer number = order.get(i).number();
            numbersMove |= number != null && (number != i + 1 || number < last);
            last = number == null ? Integer.MAX_VALUE : number;
        }
        if (numbersMove) {
            return ForumChange.Refused.because("agendas.refused.numbers");
        }
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("update agendas.item set position = ? where id = ? and position <> ?")
                    .params(i + 1, order.get(i).id(), i + 1)
                    .update();
        }
        return new ForumChange.Saved(meeting);
    }

    private static int publishedFirst(DraftItem one, DraftItem other) {
        int a = one.number() == null ? Integer.MAX_VALUE : one.number();
        int b = other.number() == null ? Integer.MAX_VALUE : other.number();
        return a == b ? Integer.compare(one.position(), other.position()) : Integer.compare(a, b);
    }

    /// When each item begins, the meeting's beginning being the first one's; an item that no time
    /// is set aside for begins with the next.
    public static Map<UUID, LocalTime> times(LocalTime begins, List<DraftItem> items) {
        var times = new HashMap<UUID, LocalTime>();
        var at = begins;
        for (var item : items) {
            times.put(item.id(), at);
            at = at.plusMinutes(item.minutes());
        }
        return times;
    }
}
