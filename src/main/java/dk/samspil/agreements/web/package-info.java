/// The administrator's pages: agreements and rule sets by period, and what a change touches.
@NullMarked
package dk.samspil.agreements.web;

import org.jspecify.annotations.NullMarked;
