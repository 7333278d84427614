/// What the region's health coordinator advises before the meeting: the referral, the screening and
/// its note, what the municipality answers, and the price list of the clinical function.
@ApplicationModule(
        displayName = "Advice",
        allowedDependencies = {
            "certificates",
            "documents",
            "forms",
            "print",
            "exchange",
            "cases",
            "agreements",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
