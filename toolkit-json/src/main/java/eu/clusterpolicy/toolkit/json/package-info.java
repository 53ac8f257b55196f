/**
 * The formats: catalogue, overlay, difference, roadmap, draft, check result, check settings; schemas; problems; SARIF.
 *
 * <p>{@link eu.clusterpolicy.toolkit.json.JsonFormats} names the formats; each reads from and writes to paths, streams,
 * readers, writers and texts, has a JSON Schema, a canonical form and a digest. Reading is strict and reports every problem
 * of a document at once, with its place; writing is deterministic.
 *
 * <p>No type of a JSON library appears in its signatures; it knows what it writes, but neither the standard edition nor
 * rules nor reports.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json;

import org.jspecify.annotations.NullMarked;
