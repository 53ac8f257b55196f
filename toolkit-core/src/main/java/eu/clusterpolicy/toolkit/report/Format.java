package eu.clusterpolicy.toolkit.report;

import java.net.URI;

/** A format in which a report can be read. One instance renders one report, from its first block to its last. */
interface Format {

    String heading(Block.Heading heading);

    String paragraph(Block.Paragraph paragraph);

    String listing(Block.Listing listing);

    String table(Block.Table table);

    String text(String text);

    String emphasis(String text);

    String code(String text);

    String link(String label, URI address);

    /** Returns what stands below the last block, blank for nothing. */
    String ending();
}
