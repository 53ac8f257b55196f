package eu.clusterpolicy.toolkit.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where the command reads and prints; the three streams of the process, or a test's. */
record Console(InputStream in, PrintStream out, PrintStream err) {}
