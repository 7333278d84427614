/// The pages of shared budgets and places.
@NullMarked
package dk.samspil.budgets.web;

import org.jspecify.annotations.NullMarked;
