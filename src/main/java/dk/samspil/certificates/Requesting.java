package dk.samspil.certificates;

import dk.samspil.forms.Findings;
import dk.samspil.ui.Text;

/// What came of sending a request.
public sealed interface Requesting {

    record Sent(CertificateId id) implements Requesting {}

    /// Something is missing or wrong; told at the fields.
    record Incomplete(Findings findings) implements Requesting {}

    record Refused(Text reason) implements Requesting {}
}
