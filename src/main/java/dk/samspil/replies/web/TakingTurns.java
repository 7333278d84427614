package dk.samspil.replies.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets those who answer by a code take turns, first come, first served. When thousands come at
/// once nobody waits for ever for a connection to the database that others snatch away, and the
/// signed-in, who need connections too, notice nothing.
final class TakingTurns extends OncePerRequestFilter {

    private final Semaphore turns;
    private final int patience;

    /// @param atOnce fewer than the connections that the application has
    /// @param patienceSeconds how long one waits before being asked to come again
    TakingTurns(int atOnce, int patienceSeconds) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patienceSeconds;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        read(request);
        try {
            if (!turns.tryAcquire(patience, TimeUnit.SECONDS)) {
                later(response);
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            later(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    /// Whoever sends slowly keeps nobody waiting: a form and its files are read before their turn.
    private static void read(HttpServletRequest request) throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            request.getParameterMap();
            return;
        }
        try {
            request.getParts();
        } catch (IllegalStateException tooLarge) {
            // The page says so: it meets the same exception.
            return;
        }
    }

    private void later(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(patience));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
