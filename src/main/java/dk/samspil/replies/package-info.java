/// Replies to surveys: written together inside an organisation, or by whoever has a code, checked
/// with questions back, handed in; uses `surveys` and what lies below.
@ApplicationModule(
        displayName = "Replies",
        allowedDependencies = {
            "surveys",
            "forms",
            "parties",
            "indicators",
            "bindery",
            "viruses",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
