package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call the items of a draft, in the place of the identifiers by which sentences of the library name some, such as {@code
 * 'action-1'}: a person who fills in forms has never seen an identifier.
 */
final class ItemNames {

    private static final Pattern QUOTED = Pattern.compile("'([a-z0-9-]++)'");

    /** An action in a circle of actions that wait for one another, such as {@code ask -> train -> ask}. */
    private static final Pattern IN_CIRCLE = Pattern.compile("(?<=: |-> )([a-z0-9-]++)(?= ->|\\.?$)");

    private static final String ARROW = " -> ";
    private static final int LONGEST = 100;

    private final ImmutableListMultimap<String, String> names;

    private ItemNames(ImmutableListMultimap<String, String> names) {
        this.names = names;
    }

    static ItemNames of(RoadmapDraft draft) {
        ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
        draft.catalogue().actions().forEach(action -> names.put(action.id().value(), action.text()));
        draft.evidence().forEach(piece -> names.put(piece.id().value(), piece.statement()));
        draft.plan().ifPresent(plan -> {
            plan.actions().forEach(action -> names.put(action.id().value(), action.title()));
            plan.monitoring()
                    .indicators()
                    .forEach(indicator -> names.put(indicator.id().value(), indicator.name()));
        });
        return new ItemNames(names.build());
    }

    /** Returns a sentence that says items by their names. An identifier that several have, or one without a name, stays. */
    String said(String sentence) {
        String quoted = sentence.contains(ARROW) ? IN_CIRCLE.matcher(sentence).replaceAll("'$1'") : sentence;
        return QUOTED.matcher(quoted).replaceAll(found -> Matcher.quoteReplacement("'" + name(found) + "'"));
    }

    private String name(MatchResult found) {
        ImmutableList<String> named = names.get(found.group(1));
        String name = named.size() == 1 ? named.get(0).strip() : "";
        return name.isEmpty() ? found.group(1) : shortened(name);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
