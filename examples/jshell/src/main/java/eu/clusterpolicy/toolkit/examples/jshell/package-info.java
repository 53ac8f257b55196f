/** The analyst's desk: few verbs for whoever asks the toolkit questions in a shell, without knowing Java. */
@NullMarked
package eu.clusterpolicy.toolkit.examples.jshell;

import org.jspecify.annotations.NullMarked;
