/**
 * Tables in.
 *
 * <p>{@link eu.clusterpolicy.toolkit.json.csv.OverlayCsv} reads examples that analysts keep in tables, with every problem by
 * row and column.
 *
 * <p>It knows the formats, whose problems it reports.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json.csv;

import org.jspecify.annotations.NullMarked;
