/// Pages of the case: the worklist, opening, overview and journal.
@NullMarked
package dk.samspil.cases.web;

import org.jspecify.annotations.NullMarked;
