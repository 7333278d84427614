package dk.samspil.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds the signed-in person to the request, so that every transaction in it carries the asker.
final class AskerFilter extends OncePerRequestFilter {

    private static final Pattern FIXED = Pattern.compile("/(vendor|assets|webjars)/.*");

    private final Askers askers;
    private final SignIns signIns;

    AskerFilter(Askers askers, SignIns signIns) {
        this.askers = askers;
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication()
                instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        if (hasEnded(signedIn, request)) {
            signOut(request, response);
            return;
        }
        var failure = new Failure();
        askers.run(
                signedIn.getPrincipal(),
                fingerprintOfSession(request),
                () -> failure.of(() -> chain.doFilter(request, response)));
        failure.rethrow();
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /// A role may end, or be changed, while somebody is signed in with it.
    private boolean hasEnded(SignedIn signedIn, HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !FIXED.matcher(request.getRequestURI()).matches()
                && !signIns.holds(signedIn);
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        ParkedForms.send("/log-ind?slut", request, response);
    }

    /// Groups the looks of one session in the log without writing down the session's secret.
    private static String fingerprintOfSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return "";
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Carries a checked exception out of the scope.
    private static final class Failure {

        private @Nullable ServletException servlet;
        private @Nullable IOException io;

        void of(Chain chain) {
            try {
                chain.proceed();
            } catch (ServletException e) {
                servlet = e;
            } catch (IOException e) {
                io = e;
            }
        }

        void rethrow() throws ServletException, IOException {
            if (io != null) {
                throw io;
            }
            if (servlet != null) {
                throw servlet;
            }
        }
    }

    private interface Chain {
        void proceed() throws ServletException, IOException;
    }
}
