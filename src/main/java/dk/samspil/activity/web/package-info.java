/// The page of what was planned and what was held.
@NullMarked
package dk.samspil.activity.web;

import org.jspecify.annotations.NullMarked;
