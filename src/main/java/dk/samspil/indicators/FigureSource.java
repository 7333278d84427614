package dk.samspil.indicators;

import java.util.List;

/// Figures that the running system knows; implemented by the modules that own the data.
public interface FigureSource {

    /// Their names, each of which is the key of its words in the message bundles:
    /// `certificates.figure.gp-in-time`.
    List<String> names();

    /// What one of them is for each of some periods, for the asking organisation, read in a
    /// constant number of statements. Called in a transaction of the organisation's own.
    List<Figure> read(String name, List<Span> periods);
}
