/**
 * Reads the toolkit's documents from JSON and writes them: catalogues, overlays and differences, roadmaps, completeness reports.
 *
 * <p>{@link eu.clusterpolicy.toolkit.json.JsonFormats} names the formats; each reads from and writes to paths, streams, readers,
 * writers and texts, has a JSON Schema, a canonical form and a digest. Reading is strict and reports every problem of a document at once,
 * with its place; writing is deterministic; {@link eu.clusterpolicy.toolkit.json.OverlayCsv} reads what analysts keep in tables.
 *
 * <p>No type of a JSON library appears in this package's signatures but in the one module for Jackson mappers, {@link
 * eu.clusterpolicy.toolkit.json.ToolkitModule}. It knows the core's packages except the standard edition.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json;

import org.jspecify.annotations.NullMarked;
