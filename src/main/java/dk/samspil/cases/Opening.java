package dk.samspil.cases;

import dk.samspil.ui.Text;

/// What came of opening a case.
public sealed interface Opening {

    record Opened(CaseId id, String number) implements Opening {}

    record Refused(Text reason) implements Opening {}
}
