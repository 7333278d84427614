/// The pages of the almanac, its paper and its spreadsheet.
@NullMarked
package dk.samspil.almanac.web;

import org.jspecify.annotations.NullMarked;
