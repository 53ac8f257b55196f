/** Reads a region's file, builds its roadmap, prints it and writes it down, as an analyst's script would. */
@NullMarked
package eu.clusterpolicy.toolkit.examples.roadmap;

import org.jspecify.annotations.NullMarked;
