/**
 * The words of axes, phases, kinds and report headings in the languages of Europe, one page each.
 *
 * <p>{@link eu.clusterpolicy.toolkit.label.Labels} is the way in: a {@linkplain eu.clusterpolicy.toolkit.label.Label label}
 * names the official text in which it was seen, or is marked as this library's own wording, and what a language lacks is said in
 * English. Another language is one more page.
 *
 * <p>It knows the values that have titles, and only reports ask it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.label;

import org.jspecify.annotations.NullMarked;
