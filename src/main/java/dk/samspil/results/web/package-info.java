/// The pages and files that show results of surveys.
@NullMarked
package dk.samspil.results.web;

import org.jspecify.annotations.NullMarked;
