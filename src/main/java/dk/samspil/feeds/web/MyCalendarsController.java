package dk.samspil.feeds.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.feeds.Feed;
import dk.samspil.feeds.Feeds;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where a person makes, renews and withdraws the addresses of the own calendars. A new address is
/// shown in the answer to the form, and nowhere else: it is kept in no session.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.FORUM})
class MyCalendarsController {

    private static final String PAGE = "/mine-kalendere";

    private final Feeds feeds;

    MyCalendarsController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView shown(@RequestParam(required = false) @Nullable UUID team) {
        return page(team);
    }

    /// @param team none = all that concerns the person
    @PostMapping(PAGE)
    @Transactional
    ModelAndView renew(
            @RequestParam(required = false) @Nullable UUID team, HttpServletResponse response) {
        var secret = feeds.renew(team == null ? null : new TeamId(team));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(secret.path())
                        .toUriString();
        return page(null)
                .addObject("made", made(team))
                .addObject("address", address)
                .addObject("webcal", "webcal" + address.substring(address.indexOf(':')));
    }

    @PostMapping(PAGE + "/{id}/traek-tilbage")
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        feeds.withdraw(id);
        Notice.done("feeds.withdrawn").after(redirect);
        return "redirect:" + PAGE;
    }

    private Feed made(@Nullable UUID team) {
        var wanted = team == null ? null : new TeamId(team);
        return feeds.mine().stream()
                .filter(feed -> Objects.equals(feed.team(), wanted))
                .findFirst()
                .orElseThrow();
    }

    private ModelAndView page(@Nullable UUID team) {
        var mine = feeds.mine();
        var followed = mine.stream().map(Feed::team).toList();
        List<Feeds.TeamToFollow> others =
                feeds.teams().stream().filter(each -> !followed.contains(each.id())).toList();
        return new ModelAndView("feeds/mine")
                .addObject("feeds", mine)
                .addObject("hasOwn", followed.contains(null))
                .addObject("teams", others)
                .addObject("chosen", team == null ? null : new TeamId(team));
    }
}
