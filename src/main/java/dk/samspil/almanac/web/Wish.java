package dk.samspil.almanac.web;

import dk.samspil.almanac.Choice;
import dk.samspil.almanac.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What stands in the address of a calendar: the span, a day in it, and what is chosen. All of it
/// may be left out.
record Wish(
        @Nullable String vis,
        @Nullable LocalDate dag,
        @Nullable UUID team,
        @Nullable Integer kommune,
        @Nullable String koordinator,
        @Nullable String sted) {

    static final String PAGE = "/kalender";

    Span span(LocalDate today) {
        var unit =
                Stream.of(Span.Unit.values())
                        .filter(each -> each.word().equals(vis))
                        .findFirst()
                        .orElse(Span.Unit.MONTH);
        return new Span(unit, dag == null ? today : dag);
    }

    Choice choice() {
        return new Choice(
                team,
                kommune,
                Objects.requireNonNullElse(koordinator, ""),
                Objects.requireNonNullElse(sted, ""));
    }

    /// Whether anything is left out of what is shown.
    public boolean chosen() {
        return !choice().equals(new Choice(null, null, "", ""));
    }

    /// The address of another span with the same choice.
    public String at(Span span) {
        return address(PAGE, span);
    }

    public String at(Span.Unit unit, LocalDate day) {
        return at(new Span(unit, day));
    }

    /// The same as a file.
    public String file(Span span, String ending) {
        return address(PAGE + "/kalender." + ending, span);
    }

    private String address(String page, Span span) {
        var address =
                UriComponentsBuilder.fromPath(page)
                        .queryParam("vis", span.unit().word())
                        .queryParam("dag", span.day());
        if (team != null) {
            address.queryParam("team", team);
        }
        if (kommune != null) {
            address.queryParam("kommune", kommune);
        }
        if (koordinator != null && !koordinator.isEmpty()) {
            address.queryParam("koordinator", "{koordinator}");
        }
        if (sted != null && !sted.isEmpty()) {
            address.queryParam("sted", "{sted}");
        }
        return address.encode()
                .buildAndExpand(
                        Map.of(
                                "koordinator",
                                Objects.requireNonNullElse(koordinator, ""),
                                "sted",
                                Objects.requireNonNullElse(sted, "")))
                .toUriString();
    }
}
