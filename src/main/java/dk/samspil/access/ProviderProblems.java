package dk.samspil.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Brings somebody whose sign-in through a provider did not succeed back to the sign-in page. The
/// log gets the kind of problem alone: descriptions quote what a token said.
final class ProviderProblems implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(ProviderProblems.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        String kind =
                e instanceof OAuth2AuthenticationException named
                                && named.getError().getErrorCode().matches("[a-z_]{1,60}")
                        ? named.getError().getErrorCode()
                        : e.getClass().getSimpleName();
        if (kind.equals("access_denied")) {
            response.sendRedirect("/log-ind?afbrudt");
            return;
        }
        log.warn("A sign-in through a provider did not succeed: {}", kind);
        response.sendRedirect("/log-ind?fejl");
    }
}
