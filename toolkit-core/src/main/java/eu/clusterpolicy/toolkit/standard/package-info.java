/**
 * The standard edition: the European cluster policy toolkit of 2021 as pages of data, one class per table of the paper, and
 * one each for errata and background.
 *
 * <p>{@link eu.clusterpolicy.toolkit.standard.StandardCatalogue} is the way in; everything else stays inside. Each page is
 * written in a small language that reads like the paper's table and in which an entry without its citation does not compile,
 * so that whoever knows the paper can check a line.
 *
 * <p>This package knows the {@linkplain eu.clusterpolicy.toolkit.catalogue catalogue} and the
 * {@linkplain eu.clusterpolicy.toolkit.matrix matrix}; whoever has a catalogue of their own never loads it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.standard;

import org.jspecify.annotations.NullMarked;
