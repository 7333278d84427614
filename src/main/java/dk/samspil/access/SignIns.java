package dk.samspil.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// Begins, changes and doubts sign-ins. Each gets a session id and a form token that nobody knew
/// before, and goes on to where the person wanted to be.
@Component
public class SignIns {

    private static final String ARRIVED = "samspil.arrived";
    private static final String REFUSED = "samspil.refused";

    private final Registered registered;
    private final ParkedForms parkedForms;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy fresh =
            new CompositeSessionAuthenticationStrategy(
                    List.of(
                            new ChangeSessionIdAuthenticationStrategy(),
                            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

    SignIns(Registered registered, ParkedForms parkedForms) {
        this.registered = registered;
        this.parkedForms = parkedForms;
    }

    /// Signs somebody in and tells the address to go on to.
    public String begin(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var page = wanted.getRequest(request, response);
        return enter(
                signedIn,
                page == null
                        ? signedIn.getPrincipal().capacity().firstPage()
                        : page.getRedirectUrl(),
                request,
                response);
    }

    /// Lets somebody go on in another role.
    public String changeRole(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        return enter(signedIn, signedIn.getPrincipal().capacity().firstPage(), request, response);
    }

    /// Signs in whom a provider vouches for: into the only role, or on to the choice of one.
    String arrive(
            Arrival arrival,
            List<Asker> roles,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (roles.size() == 1) {
            return begin(new SignedIn(roles.getFirst(), arrival, false), request, response);
        }
        request.getSession().setAttribute(ARRIVED, arrival);
        return "/log-ind/rolle";
    }

    /// Keeps why somebody whom a provider vouches for is not let in, for the page that says so.
    public String refuse(Arrival arrival, RefusedSignIn refusal, HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(ARRIVED, arrival);
        session.setAttribute(REFUSED, refusal);
        return "/log-ind/afvist";
    }

    public Optional<RefusedSignIn> refused(HttpServletRequest request) {
        return attribute(request, REFUSED, RefusedSignIn.class);
    }

    /// Whom a provider vouches for in this session, signed in or about to be.
    public Optional<Arrival> arrival(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.arrival()
                : attribute(request, ARRIVED, Arrival.class);
    }

    /// The roles that may be chosen between now.
    public List<Asker> roles(Arrival arrival) {
        return Optional.ofNullable(arrival.identity())
                .flatMap(registered::roles)
                .orElseGet(List::of);
    }

    /// Whether the role still holds that somebody signed in with; asked at every request.
    boolean holds(SignedIn signedIn) {
        var asker = signedIn.getPrincipal();
        return signedIn.arrival().filter(arrival -> arrival.identity() != null).isEmpty()
                || roles(signedIn.arrival().orElseThrow()).stream()
                        .anyMatch(role -> role.isSameRole(asker));
    }

    private String enter(
            SignedIn signedIn,
            String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        fresh.onAuthentication(signedIn, request, response);
        var session = request.getSession();
        session.removeAttribute(ARRIVED);
        session.removeAttribute(REFUSED);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return parkedForms.waiting(request) ? "/log-ind/fortsaet" : page;
    }

    private static <T> Optional<T> attribute(
            HttpServletRequest request, String name, Class<T> type) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(name))
                        .filter(type::isInstance)
                        .map(type::cast);
    }
}
