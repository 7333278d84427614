/// The follow-up tab of a case.
@NullMarked
package dk.samspil.followup.web;

import org.jspecify.annotations.NullMarked;
