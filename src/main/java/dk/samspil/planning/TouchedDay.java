package dk.samspil.planning;

import dk.samspil.ui.Text;
import java.time.LocalDate;

/// A day that is planned already, and what a change of the year makes wrong with it.
public record TouchedDay(LocalDate day, String teamName, int municipality, Text reason) {}
