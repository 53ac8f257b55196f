/**
 * How one edition becomes another, and what sets two apart.
 *
 * <p>An {@link eu.clusterpolicy.toolkit.edition.Overlay} makes a new edition of a catalogue and asks about every collision;
 * a {@link eu.clusterpolicy.toolkit.edition.Difference} says what sets two editions apart. Both are made of
 * {@link eu.clusterpolicy.toolkit.edition.Edit}s.
 *
 * <p>It knows the catalogue; the catalogue does not know it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.edition;

import org.jspecify.annotations.NullMarked;
