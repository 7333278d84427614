package dk.samspil.cases;

import dk.samspil.ui.CaseChrome;

/// An opened case: the case itself, and the frame that its page shows around the tab.
public record CasePage(RehabilitationCase theCase, CaseChrome chrome) {}
