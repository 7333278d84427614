/// LÆ forms asked and answered: the request to the GP or the clinical function, receipt,
/// reminder, answer, refusal and withdrawal; uses `documents`, `preparation`, `cases`, `forms`
/// and `exchange`.
@ApplicationModule(
        displayName = "Certificates",
        allowedDependencies = {
            "documents",
            "indicators",
            "preparation",
            "cases",
            "agreements",
            "parties",
            "exchange",
            "forms",
            "print",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
