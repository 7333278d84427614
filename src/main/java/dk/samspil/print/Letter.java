package dk.samspil.print;

import java.util.List;

/// The head of a letter: who sends it, to whom, and the quiet lines (date, case, contact) above the
/// text. An address that is protected is simply not among the lines.
public record Letter(
        String sender, List<String> senderLines, List<String> receiverLines, List<String> facts) {}
