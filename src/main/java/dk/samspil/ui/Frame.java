package dk.samspil.ui;

/// What every page's head needs, read by the layout as `frame`.
///
/// @param version changes when a style sheet or script changes, so that browsers fetch it anew
/// @param sessionSeconds when the session ends without a sign of life; 0: no session
/// @param warningSeconds how long before that the person is warned
/// @param supportPhone the number to call when nothing else helps; empty: none
record Frame(String version, long sessionSeconds, long warningSeconds, String supportPhone) {}
