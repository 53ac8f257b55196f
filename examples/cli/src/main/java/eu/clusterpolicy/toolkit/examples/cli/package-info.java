/** The toolkit on the command line, for testers and build servers. */
@NullMarked
package eu.clusterpolicy.toolkit.examples.cli;

import org.jspecify.annotations.NullMarked;
