/**
 * What the sources say around the tables: phases, considerations, labels of excellence, background.
 *
 * <p>Statements are in the project's own words, each with the page or the document that it rests on.
 *
 * <p>It knows entries, for their citations, and the matrix.
 */
@NullMarked
package eu.clusterpolicy.toolkit.guide;

import org.jspecify.annotations.NullMarked;
