/**
 * What people read and look at: text, Markdown, HTML, SVG, Mermaid, JUnit XML.
 *
 * <p>{@link eu.clusterpolicy.toolkit.report.Reports} is the way in, and
 * {@link eu.clusterpolicy.toolkit.report.Pictures} that to what is drawn. A {@linkplain eu.clusterpolicy.toolkit.report.Report
 * report} is written once, as headings, paragraphs, lists and tables, and each format renders these; emptiness is shown,
 * never skipped, and a lost title gives way to the library's own words, marked as such.
 *
 * <p>It reads the library's values and knows nothing of files; no other package of the library knows it.
 */
@NullMarked
package eu.clusterpolicy.toolkit.report;

import org.jspecify.annotations.NullMarked;
