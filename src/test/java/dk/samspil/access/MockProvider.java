package dk.samspil.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// A provider of OpenID Connect for tests: it asks who one is unless it remembers, insists on PKCE,
/// and errs where a test tells it to. Each first part of a path is an issuer of its own.
final class MockProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, Object>> people = new LinkedHashMap<>();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final List<URI> signOuts = new CopyOnWriteArrayList<>();
    private volatile String remembered = "";
    private volatile boolean wrongNonce;
    private volatile boolean wrongState;

    private record Grant(String issuer, String subject, Optional<String> nonce, String challenge) {}

    MockProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer(String name) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + name;
    }

    /// Makes somebody known to all issuers, with what a token tells besides the subject.
    MockProvider knows(String subject, Map<String, Object> claims) {
        people.put(subject, claims);
        return this;
    }

    /// The next one to come is this one, without being asked.
    void remember(String subject) {
        remembered = subject;
    }

    String remembered() {
        return remembered;
    }

    void errInNonce(boolean wrong) {
        wrongNonce = wrong;
    }

    void errInState(boolean wrong) {
        wrongState = wrong;
    }

    List<URI> signOuts() {
        return signOuts;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(1);
            int slash = path.indexOf('/');
            var issuer = issuer(path.substring(0, Math.max(0, slash)));
            switch (path.substring(slash + 1)) {
                case ".well-known/openid-configuration" -> send(exchange, 200, metadata(issuer));
                case "keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
                case "authorize" -> authorize(exchange, issuer);
                case "token" -> token(exchange);
                case "logout" -> signOut(exchange);
                default -> send(exchange, 404, Map.of());
            }
        }
    }

    private static Map<String, Object> metadata(String issuer) {
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "jwks_uri",
                issuer + "/keys",
                "end_session_endpoint",
                issuer + "/logout",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void authorize(HttpExchange exchange, String issuer) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var asked = parameters(query);
        var subject = asked.getOrDefault("as", remembered);
        if (subject.isEmpty()) {
            sendPage(exchange, page(query));
            return;
        }
        remembered = subject;
        var code = UUID.randomUUID().toString();
        grants.put(
                code,
                new Grant(
                        issuer,
                        subject,
                        Optional.ofNullable(asked.get("nonce")),
                        asked.getOrDefault("code_challenge", "none")));
        var state = wrongState ? "another" : asked.get("state");
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + encode(state));
    }

    private String page(String query) {
        return people.keySet().stream()
                .map(
                        subject ->
                                "<li><a href=\"?%s&amp;as=%s\">%s</a></li>"
                                        .formatted(
                                                query.replace("&", "&amp;"),
                                                encode(subject),
                                                subject))
                .collect(
                        Collectors.joining(
                                "",
                                "<!DOCTYPE html><html lang=\"da\"><title>Prøveudbyder</title><h1>Hvem er du?</h1><ul>",
                                "</ul></html>"));
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var asked = parameters(form);
        var grant = grants.remove(asked.getOrDefault("code", ""));
        if (grant == null
                || !grant.challenge().equals(challenge(asked.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        send(
                exchange,
                200,
                Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        identityToken(grant)));
    }

    private String identityToken(Grant grant) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(grant.issuer())
                        .subject(grant.subject())
                        .audience("samspil")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)));
        grant.nonce().ifPresent(n -> claims.claim("nonce", wrongNonce ? "another" : n));
        people.getOrDefault(grant.subject(), Map.of()).forEach(claims::claim);
        try {
            var token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                            claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signOut(HttpExchange exchange) throws IOException {
        signOuts.add(exchange.getRequestURI());
        remembered = "";
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        redirect(exchange, asked.get("post_logout_redirect_uri"));
    }

    private static String challenge(String verifier) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parameters(String query) {
        return List.of(query.split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> json)
            throws IOException {
        write(exchange, status, "application/json", JSONObjectUtils.toJSONString(json));
    }

    private static void sendPage(HttpExchange exchange, String html) throws IOException {
        write(exchange, 200, "text/html; charset=utf-8", html);
    }

    private static void write(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
