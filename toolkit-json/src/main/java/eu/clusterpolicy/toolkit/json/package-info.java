/**
 * Reads the toolkit's documents from JSON and writes them: catalogues and roadmaps.
 *
 * <p>{@link eu.clusterpolicy.toolkit.json.JsonFormats} names the formats; each reads from and writes to paths, streams, readers, writers and
 * texts. Reading is strict and reports every problem of a document at once, with its place; writing is deterministic.
 *
 * <p>No type of a JSON library appears in this package's signatures. It knows the core's packages except the standard
 * edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json;

import org.jspecify.annotations.NullMarked;
