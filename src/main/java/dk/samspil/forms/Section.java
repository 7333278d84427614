package dk.samspil.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a form with its own heading.
public record Section(String key, Words title, @Nullable Words help, List<Field> fields) {}
