/// The recommendation as it is written, and as the wall shows it.
@NullMarked
package dk.samspil.recommendations.web;

import org.jspecify.annotations.NullMarked;
