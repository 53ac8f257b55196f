/**
 * The three axes and the 36 cells they span; {@code Coded}, what has a code.
 *
 * <p>Each axis is an enum with the values and the order of the paper's Table 1, so a {@code switch} over one is exhaustive
 * and a look-up by {@linkplain eu.clusterpolicy.toolkit.matrix.Cell cell} is an array read. Every value and every cell has a
 * code, such as {@code value-chains} or {@code green-transition/skills/networking}, that reads back.
 *
 * <p>It knows how names work and no other package.
 */
@NullMarked
package eu.clusterpolicy.toolkit.matrix;

import org.jspecify.annotations.NullMarked;
