package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.optional;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.LINK;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.WORDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about a territory. */
final class EvidenceShapes {

    static final Codec<EvidenceId> EVIDENCE_ID = Codecs.id(EvidenceId::of);

    private static final String FACT = "fact";
    private static final String ASSUMPTION = "assumption";
    private static final ImmutableList<String> TYPES = ImmutableList.of(FACT, ASSUMPTION);

    static final Shape<Territory> TERRITORY = Shape.of(
            "territory",
            "The territory of the roadmap.",
            required("name", WORDS, Territory::name).meaning("The name."),
            required("country", EntryShapes.COUNTRY, Territory::country)
                    .meaning("The country: an ISO 3166-1 alpha-2 code such as ES."),
            optional(
                            "nuts",
                            Codecs.string(
                                    ImmutableMap.of("pattern", "^[A-Z]{2}[0-9A-Z]{0,3}$"), text -> text, text -> text),
                            Territory::nuts)
                    .meaning("The NUTS code, such as ES61."),
            Territory::new);

    /** A fact names its source, an assumption has none. */
    static final Shape<Evidence> EVIDENCE = Shape.of(
                    "evidence",
                    "A piece of evidence about the territory.",
                    required("id", EVIDENCE_ID, Evidence::id).meaning("The identifier: lower-case kebab words."),
                    required(
                                    "type",
                                    Codecs.string(
                                            ImmutableMap.of("enum", TYPES), EvidenceShapes::requireType, text -> text),
                                    EvidenceShapes::typeOf)
                            .meaning("Whether it is a fact, which names its source, or an assumption."),
                    required("kind", Codecs.coded("evidence kind", EvidenceKind.values()), Evidence::kind)
                            .meaning("What it tells of the territory."),
                    required("statement", WORDS, Evidence::statement).meaning("What is stated."),
                    optional("source", WORDS, EvidenceShapes::sourceOf).meaning("Where a fact is stated."),
                    optional("link", LINK, EvidenceShapes::linkOf).meaning("The address of a fact's source."),
                    EvidenceShapes::evidence)
            .rule("if", Map.of("properties", Map.of("type", Map.of("const", FACT))))
            .rule("then", Map.of("required", List.of("source")))
            .rule("else", Map.of("properties", ImmutableMap.of("source", false, "link", false)));

    private EvidenceShapes() {}

    private static Evidence evidence(
            EvidenceId id,
            String type,
            EvidenceKind kind,
            String statement,
            Optional<String> source,
            Optional<URI> link) {
        if (type.equals(FACT)) {
            String stated = source.orElseThrow(() -> new IllegalArgumentException(
                    "a fact must name its 'source'; what has none is of type 'assumption'"));
            return new Fact(id, kind, statement, stated, link);
        }
        if (source.isPresent() || link.isPresent()) {
            throw new IllegalArgumentException(
                    "an assumption has no 'source' or 'link'; what has one is of type 'fact'");
        }
        return new Assumption(id, kind, statement);
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

    private static String typeOf(Evidence evidence) {
        return evidence instanceof Fact ? FACT : ASSUMPTION;
    }

    private static Optional<String> sourceOf(Evidence evidence) {
        return evidence instanceof Fact fact ? Optional.of(fact.source()) : Optional.empty();
    }

    private static Optional<URI> linkOf(Evidence evidence) {
        return evidence instanceof Fact fact ? fact.link() : Optional.empty();
    }
}
