/// The pages of the health coordinator's advice.
@NullMarked
package dk.samspil.advice.web;

import org.jspecify.annotations.NullMarked;
