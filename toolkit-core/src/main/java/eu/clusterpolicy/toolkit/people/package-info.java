/**
 * Who takes part: stakeholders, engagement, governance, rhythm.
 *
 * <p>A plan says who is engaged how and when, and which bodies decide.
 *
 * <p>It knows how names work and what has a code.
 */
@NullMarked
package eu.clusterpolicy.toolkit.people;

import org.jspecify.annotations.NullMarked;
