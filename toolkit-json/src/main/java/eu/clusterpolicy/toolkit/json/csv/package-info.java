/**
 * Tables in and out.
 *
 * <p>{@link eu.clusterpolicy.toolkit.json.csv.CsvTables} writes what a catalogue, a check and a roadmap hold, one fact a row;
 * {@link eu.clusterpolicy.toolkit.json.csv.OverlayCsv} reads examples and {@link eu.clusterpolicy.toolkit.json.csv.PlanCsv} the
 * parts of a plan that people keep in tables, with every problem by row and column. A column is stated once, and by that
 * statement it is written, read and explained.
 *
 * <p>It knows the formats, whose problems it reports.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json.csv;

import org.jspecify.annotations.NullMarked;
