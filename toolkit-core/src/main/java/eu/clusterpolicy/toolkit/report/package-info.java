/**
 * What people read: a matrix, a cell, a recommendation, a whole catalogue, a roadmap, what a check has found, or what sets two
 * editions apart, as a {@linkplain eu.clusterpolicy.toolkit.report.Report report}, in plain text for a terminal and in Markdown.
 *
 * <p>A report is written once, as headings, paragraphs, lists and tables, and each format renders these; the same values give
 * the same characters on every machine. Emptiness is shown, never skipped: an empty cell says so, and a lost title gives way to
 * the library's own words, marked as such.
 *
 * <p>This package reads the library's values and knows nothing of files; no other package of the library knows it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.report;

import org.jspecify.annotations.NullMarked;
