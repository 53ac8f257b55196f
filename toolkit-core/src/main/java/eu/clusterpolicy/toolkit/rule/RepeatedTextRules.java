package eu.clusterpolicy.toolkit.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule that what is said of one entry is not said of another. */
final class RepeatedTextRules {

    static final ImmutableList<Rule<Object>> ALL = ImmutableList.of(Rule.ofValidity("text-repeated", Severity.WARNING)
            .title("The same text in several places")
            .rationale(
                    "What is true of each entry in the same words says nothing of any, or one is a copy that was not finished.")
            .remedy("Say what is true of this entry alone, or make one entry of the two.")
            .check(RepeatedTextRules::repeated));

    /** Shorter texts, such as the state of an example, may well be the same. */
    private static final int LONG = 40;

    private static final int FEWEST_REASONS = 3;

    private static final Pattern ACTION = Pattern.compile("/actions/(\\d+)/text");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private RepeatedTextRules() {}

    private static Stream<Observation> repeated(Object subject) {
        ImmutableListMultimap<List<String>, PlacedText> texts = Multimaps.index(
                Texts.of(subject)
                        .filter(text -> !text.isBlank())
                        .filter(RepeatedTextRules::isOfOneEntry)
                        .toList(),
                text -> List.of(list(subject, text), compared(text)));
        return Stream.concat(
                texts.asMap().values().stream().flatMap(RepeatedTextRules::seen),
                subject instanceof Decided decided ? reasons(decided) : Stream.empty());
    }

    /** Names and reasons return: a body takes several decisions, a source states several facts, a misprint is printed twice. */
    private static boolean isOfOneEntry(PlacedText text) {
        boolean statement = text.path().startsWith("/evidence/") && text.path().endsWith("/statement");
        boolean returns = text.kind() == PlacedText.Kind.NAME
                || text.path().endsWith("/reason")
                || text.path().startsWith("/errata/");
        return statement || (text.words().length() >= LONG && !returns);
    }

    /** Returns what kind of text it is; an action may well be worded as one of another cell is. */
    private static String list(Object subject, PlacedText text) {
        Matcher action = ACTION.matcher(text.path());
        return subject instanceof Catalogue catalogue && action.matches()
                ? catalogue
                        .actions()
                        .get(Integer.parseInt(action.group(1)))
                        .cell()
                        .map(Cell::code)
                        .orElse("")
                : DIGITS.removeFrom(text.path());
    }

    private static String compared(PlacedText text) {
        return LowerCase.ofLine(text.words());
    }

    /** One entry that is entered twice is what another rule reports. */
    private static Stream<Observation> seen(Collection<PlacedText> same) {
        ImmutableList<PlacedText> texts = ImmutableList.copyOf(same);
        List<String> named =
                texts.stream().map(PlacedText::what).sorted().distinct().toList();
        return named.size() < 2
                ? Stream.empty()
                : Stream.of(Observation.of(
                        texts.get(1).path(),
                        "%s texts have the same words: %s.".formatted(named.size(), Excerpt.listed(named))));
    }

    private static Stream<Observation> reasons(Decided decided) {
        List<PlacedText> reasons = PlacedText.of(decided)
                .filter(text -> text.path().endsWith("/reason") && !text.path().startsWith("/plan/"))
                .toList();
        long different =
                reasons.stream().map(RepeatedTextRules::compared).distinct().count();
        return reasons.size() >= FEWEST_REASONS && different == 1
                ? Stream.of(reasons.get(1).observed("is that of all " + reasons.size() + " decisions"))
                : Stream.empty();
    }
}
