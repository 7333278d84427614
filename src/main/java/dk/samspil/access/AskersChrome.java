package dk.samspil.access;

import dk.samspil.ui.Chrome;
import dk.samspil.ui.ChromeSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Tells the page frame who is signed in and where they can go.
@Component
class AskersChrome implements ChromeSource {

    private static final String CASES = "/sager";
    private static final String PLANNING = "/aarsplan";
    private static final String INDICATORS = "/indikatorer";
    private static final String ASKED = "/spoergeskemaer";

    /// Who does not belong to a place worth naming beside the application's own name.
    private static final Set<Side> NAMELESS = EnumSet.of(Side.CITIZEN, Side.PLATFORM, Side.FORUM);

    /// Who has meetings of their own.
    private static final Set<Side> MEETING =
            EnumSet.of(Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.FORUM);

    private final Askers askers;
    private final ObjectProvider<SignInChoices> demo;
    private final ObjectProvider<UnreadMessages> unread;

    AskersChrome(
            Askers askers,
            ObjectProvider<SignInChoices> demo,
            ObjectProvider<UnreadMessages> unread) {
        this.askers = askers;
        this.demo = demo;
        this.unread = unread;
    }

    @Override
    public Chrome chrome(String path) {
        boolean inDemo = demo.getIfAvailable() != null;
        return askers.find()
                .map(asker -> chrome(asker, path, inDemo))
                .orElseGet(() -> Chrome.nobody(inDemo));
    }

    private Chrome chrome(Asker asker, String path, boolean inDemo) {
        return new Chrome(
                NAMELESS.contains(asker.side()) ? "" : asker.organisationName(),
                asker.name(),
                asker.capacity().messageKey(),
                asker.capacity().firstPage(),
                addresses(asker.capacity()).stream()
                        .map(
                                address ->
                                        Chrome.Link.to(
                                                "access.nav." + address.substring(1),
                                                address,
                                                path))
                        .toList(),
                searches(asker.side()) ? CASES : "",
                unread.stream().mapToInt(count -> count.of(asker)).sum(),
                inDemo,
                choseRole() ? "/log-ind/rolle" : "",
                MEETING.contains(asker.side()) ? "/mine-kalendere" : "");
    }

    private static boolean choseRole() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                && signedIn.choseRole();
    }

    private static boolean searches(Side side) {
        return side == Side.MUNICIPALITY || side == Side.HEALTH_UNIT;
    }

    private static List<String> addresses(Capacity capacity) {
        return switch (capacity) {
            case CASEWORKER, COORDINATING_CASEWORKER -> List.of(CASES, "/moeder", "/beskeder");
            case MINUTE_TAKER, TEAM_MEMBER -> List.of("/moeder", CASES, "/beskeder");
            case MEETING_LEADER, TEAM_SECRETARY ->
                    List.of("/moeder", PLANNING, CASES, "/beskeder", ASKED, INDICATORS);
            case HEALTH_COORDINATOR ->
                    List.of("/vurderinger", "/moeder", PLANNING, CASES, "/beskeder");
            case HEALTH_SECRETARIAT ->
                    List.of(
                            "/vurderinger",
                            "/moeder",
                            PLANNING,
                            "/beskeder",
                            CASES,
                            "/bemanding",
                            "/undersoegelser",
                            INDICATORS);
            case CLINICAL_PHYSICIAN -> List.of("/klinik", "/beskeder");
            case CLINICAL_SECRETARY -> List.of("/klinik", INDICATORS, "/beskeder");
            case GP -> List.of("/laege", "/beskeder");
            case CITIZEN -> List.of("/min-sag", "/beskeder");
            case FORUM_SECRETARY -> List.of("/mine-fora", "/mine-fora-plan", INDICATORS, "/fora");
            case FORUM_MEMBER -> List.of("/mine-fora", INDICATORS, "/fora");
            case ADMINISTRATOR -> List.of("/administration");
            case SYSTEM -> List.of();
        };
    }
}
