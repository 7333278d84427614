package dk.samspil.access;

/// What the browser may load: everything from here, nothing inline, nothing from elsewhere.
final class ContentSecurity {

    static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "frame-src 'self'",
                    "object-src 'none'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'self'");

    private ContentSecurity() {}
}
