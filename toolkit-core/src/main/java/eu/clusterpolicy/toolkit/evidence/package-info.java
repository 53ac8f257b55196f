/**
 * What is known about a territory: facts, figures, labels held, assumptions; each with its source.
 *
 * <p>A fact, a figure and a label have their source, an assumption says that it is one; decisions of a roadmap rest on each by
 * its identifier.
 *
 * <p>It knows how names work, entries, for the codes of countries, and the guide, for the levels of labels.
 */
@NullMarked
package eu.clusterpolicy.toolkit.evidence;

import org.jspecify.annotations.NullMarked;
