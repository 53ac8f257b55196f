/**
 * The matrix of the cluster policy toolkit: three thematic priorities, four challenges, three cluster functions, and the
 * thirty-six {@linkplain eu.clusterpolicy.toolkit.matrix.Cell cells} they span.
 *
 * <p>Each axis is an enum with the values and the order of the paper's Table 1, so a {@code switch} over one is exhaustive
 * and a look-up by cell is an array read. Every axis value and every cell has a code, such as {@code value-chains} or
 * {@code green-transition/skills/networking}, that parses back.
 *
 * <p>This package knows no other of the library.
 */
@NullMarked
package eu.clusterpolicy.toolkit.matrix;

import org.jspecify.annotations.NullMarked;
