/// Pages of certificates: the case's tab, the GP's work page and the clinical function's.
@NullMarked
package dk.samspil.certificates.web;

import org.jspecify.annotations.NullMarked;
