/// Where administrators keep people and their roles, teams and clinics.
@NullMarked
package dk.samspil.parties.web;

import org.jspecify.annotations.NullMarked;
