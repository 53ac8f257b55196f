/**
 * The rules, by what they look at, and {@code Rules} and {@code Checks}, the ways in.
 *
 * <p>{@link eu.clusterpolicy.toolkit.rule.Checks} runs all of the library's own; {@link eu.clusterpolicy.toolkit.rule.Rules}
 * names them, so that a check of one's own can choose among them.
 *
 * <p>It knows everything that a rule may look at, and what a rule and a finding are.
 */
@NullMarked
package eu.clusterpolicy.toolkit.rule;

import org.jspecify.annotations.NullMarked;
