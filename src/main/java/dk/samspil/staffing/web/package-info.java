/// The pages of a health unit's coordinators and what they can take.
@NullMarked
package dk.samspil.staffing.web;

import org.jspecify.annotations.NullMarked;
