/// The pages of the indicators: boards, definitions, values, imports and reports.
@NullMarked
package dk.samspil.indicators.web;

import org.jspecify.annotations.NullMarked;
