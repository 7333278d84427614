/// Pages of the filing plans.
@NullMarked
package dk.samspil.filing.web;

import org.jspecify.annotations.NullMarked;
