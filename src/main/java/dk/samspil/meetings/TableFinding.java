package dk.samspil.meetings;

import dk.samspil.ui.Text;

/// Something about who sits at the table.
///
/// @param stops true: without it there is no meeting; false: the page warns
public record TableFinding(boolean stops, Text text) {}
