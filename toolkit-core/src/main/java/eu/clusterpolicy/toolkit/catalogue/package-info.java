/**
 * The catalogue of the cluster policy toolkit: policy actions, the examples that show them at work, the recommendations of
 * the European Expert Group on Clusters, errata, and the background the paper gives.
 *
 * <p>Entries are values; {@link eu.clusterpolicy.toolkit.catalogue.Catalogue} holds them in order, indexes them, looks them
 * up and searches them. An {@link eu.clusterpolicy.toolkit.catalogue.Overlay} makes a new edition of it, and a
 * {@link eu.clusterpolicy.toolkit.catalogue.Difference} says what sets two editions apart. A catalogue may have gaps and
 * errors: it says what its source says, and whether that is complete and valid is another package's question.
 *
 * <p>This package knows the {@linkplain eu.clusterpolicy.toolkit.matrix matrix} and nothing else of the library, not even
 * the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.catalogue;

import org.jspecify.annotations.NullMarked;
