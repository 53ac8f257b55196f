package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of evidence: a fact with its source, or an assumption. */
final class EvidenceShape extends ObjectShape<Evidence> {

    private static final String FACT = "fact";
    private static final String ASSUMPTION = "assumption";
    private static final ImmutableList<String> TYPES = ImmutableList.of(FACT, ASSUMPTION);

    private final Property<Evidence, EvidenceId> id =
            required("id", "The identifier: lower-case kebab words.", Codecs.id(EvidenceId::of), Evidence::id);
    private final Property<Evidence, String> type = required(
            "type",
            "Whether it is a fact, which names its source, or an assumption.",
            Codecs.string(ImmutableMap.of("enum", TYPES), EvidenceShape::requireType, text -> text),
            evidence -> evidence instanceof Fact ? FACT : ASSUMPTION);
    private final Property<Evidence, EvidenceKind> kind = required(
            "kind",
            "What it tells of the territory.",
            Codecs.coded("evidence kind", EvidenceKind.values()),
            Evidence::kind);
    private final Property<Evidence, String> statement =
            required("statement", "What is stated.", Codecs.WORDS, Evidence::statement);
    private final Property<Evidence, String> source =
            optional("source", "Where a fact is stated.", Codecs.WORDS, EvidenceShape::sourceOf);
    private final Property<Evidence, URI> link =
            optional("link", "The address of a fact's source.", Codecs.LINK, EvidenceShape::linkOf);

    EvidenceShape() {
        super("evidence", "A piece of evidence about the territory.");
        rule("if", Map.of("properties", Map.of("type", Map.of("const", FACT))));
        rule("then", Map.of("required", List.of("source")));
        rule("else", Map.of("properties", ImmutableMap.of("source", false, "link", false)));
    }

    @Override
    Evidence build(Values values) {
        if (values.get(type).equals(FACT)) {
            String stated = values.find(source)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a fact must name its 'source'; what has none is of type 'assumption'"));
            return new Fact(values.get(id), values.get(kind), values.get(statement), stated, values.find(link));
        }
        if (values.holds(source) || values.holds(link)) {
            throw new IllegalArgumentException(
                    "an assumption has no 'source' or 'link'; what has one is of type 'fact'");
        }
        return new Assumption(values.get(id), values.get(kind), values.get(statement));
    }

    private static String requireType(String type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("must be 'fact' or 'assumption'"
                    + NearestName.nearest(type, TYPES)
                            .map(nearest -> " (did you mean '" + nearest + "'?)")
                            .orElse(""));
        }
        return type;
    }

    private static Optional<String> sourceOf(Evidence evidence) {
        return evidence instanceof Fact fact ? Optional.of(fact.source()) : Optional.empty();
    }

    private static Optional<URI> linkOf(Evidence evidence) {
        return evidence instanceof Fact fact ? fact.link() : Optional.empty();
    }
}
