/// Repeats finds what stands more than once in a heap of papers: the same pages again, printed or
/// scanned anew, papers inside other papers, and earlier versions of a form.
@ApplicationModule(
        displayName = "Repeats",
        allowedDependencies = {})
@NullMarked
package dk.samspil.repeats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
