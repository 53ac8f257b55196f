/**
 * Options ranked by weighted criteria, and chosen under a budget; knows no other package.
 *
 * <p>A {@link eu.clusterpolicy.toolkit.weighing.Ranking} puts options of any type in order by the scores that they have for
 * each criterion, and says how far each weight can move before another option comes first. A {@link
 * eu.clusterpolicy.toolkit.weighing.Choice} takes the options that together are worth the most within one or several budgets,
 * with proof that none is worth more, or says which demands cannot be met together. Both give a sentence that a decision can
 * take as its reason.
 *
 * <p>All numbers are exact {@linkplain eu.clusterpolicy.toolkit.weighing.Fraction fractions}, so that a tie is a tie and the
 * edge of an interval is the edge. An option is called by its {@code toString}.
 */
@NullMarked
package eu.clusterpolicy.toolkit.weighing;

import org.jspecify.annotations.NullMarked;
