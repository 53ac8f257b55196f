/**
 * A ministry's site that embeds the toolkit: pages that show it, a builder of roadmaps, and an interface for programs.
 *
 * <p>It holds no database and writes nothing to disk: the catalogue is code, and a draft lies in memory until the person who
 * writes it downloads it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.examples.website;

import org.jspecify.annotations.NullMarked;
