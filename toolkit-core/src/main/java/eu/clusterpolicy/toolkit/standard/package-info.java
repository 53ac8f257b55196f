/**
 * The 2021 edition as Java pages, data only, one page per table.
 *
 * <p>{@link eu.clusterpolicy.toolkit.standard.StandardCatalogue} is the way in; everything else stays inside. Each page is
 * written in a small language that reads like the paper's table and in which an entry without its citation does not compile,
 * so that whoever knows the paper can check a line.
 *
 * <p>It knows the catalogue and the guide; whoever has a catalogue of their own never loads it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.standard;

import org.jspecify.annotations.NullMarked;
