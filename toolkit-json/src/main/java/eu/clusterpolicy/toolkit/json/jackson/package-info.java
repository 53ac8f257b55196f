/**
 * The Jackson module.
 *
 * <p>{@link eu.clusterpolicy.toolkit.json.jackson.ToolkitModule} lets a mapper of Jackson 3, such as a web framework's own,
 * read and write what the documents hold.
 *
 * <p>It is the one package in whose signatures a type of a JSON library appears.
 */
@NullMarked
package eu.clusterpolicy.toolkit.json.jackson;

import org.jspecify.annotations.NullMarked;
