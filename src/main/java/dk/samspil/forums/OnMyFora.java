package dk.samspil.forums;

import dk.samspil.ui.Text;
import java.util.List;

/// What waits for the asker on the first page of those who sit in fora; told by the modules that
/// know.
public interface OnMyFora {

    List<Line> lines();

    /// @param href where it is
    record Line(Text text, String href) {}
}
