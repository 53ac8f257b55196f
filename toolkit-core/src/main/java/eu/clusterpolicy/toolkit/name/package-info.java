/**
 * How names work: near misses, words compared, names that read alike, the form of identifiers, addresses, white space and
 * invisible characters, and paths.
 *
 * <p>Two names that a reader takes for one have one key here, whoever asks: an overlay that adds an example, a rule that
 * looks for doubles. A search compares their words in the same way.
 *
 * <p>It is exported to the library's own JSON module alone and knows no other package.
 */
@NullMarked
package eu.clusterpolicy.toolkit.name;

import org.jspecify.annotations.NullMarked;
