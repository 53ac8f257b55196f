/**
 * What a catalogue holds: actions, examples, recommendations, errata, declared-empty positions, withdrawn entries, each with
 * its citation.
 *
 * <p>An {@link eu.clusterpolicy.toolkit.entry.Entry} is a value with a {@linkplain eu.clusterpolicy.toolkit.entry.EntryName
 * name}, its kind and identifier; it says what the source says, and whether that is right is another package's question.
 *
 * <p>It knows the matrix and how names work.
 */
@NullMarked
package eu.clusterpolicy.toolkit.entry;

import org.jspecify.annotations.NullMarked;
