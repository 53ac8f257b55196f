package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of evidence as documents name them, each with the properties that it must and may have beside the common ones. */
enum EvidenceType {
    FACT("a fact", ImmutableSet.of("statement", "source"), ImmutableSet.of("link")),
    FIGURE(
            "a figure",
            ImmutableSet.of("counted", "value", "unit", "territory", "source"),
            ImmutableSet.of("on", "year", "definition", "elsewhere", "link")),
    LABEL(
            "a label",
            ImmutableSet.of("level", "holder", "awarded", "awardingBody", "source"),
            ImmutableSet.of("score", "until", "link")),
    ASSUMPTION("an assumption", ImmutableSet.of("statement"), ImmutableSet.of());

    static final Codec<EvidenceType> CODEC =
            Codecs.string(Map.of("enum", names()), EvidenceType::named, EvidenceType::word);

    private final String phrase;
    private final ImmutableSet<String> required;
    private final ImmutableSet<String> optional;

    EvidenceType(String phrase, ImmutableSet<String> required, ImmutableSet<String> optional) {
        this.phrase = phrase;
        this.required = required;
        this.optional = optional;
    }

    static EvidenceType of(Evidence evidence) {
        if (evidence instanceof Fact) {
            return FACT;
        }
        if (evidence instanceof Figure) {
            return FIGURE;
        }
        return evidence instanceof HeldLabel ? LABEL : ASSUMPTION;
    }

    static Optional<String> source(Evidence evidence) {
        if (evidence instanceof Fact fact) {
            return Optional.of(fact.source());
        }
        if (evidence instanceof Figure figure) {
            return Optional.of(figure.source());
        }
        return evidence instanceof HeldLabel label ? Optional.of(label.source()) : Optional.empty();
    }

    static Optional<URI> link(Evidence evidence) {
        if (evidence instanceof Fact fact) {
            return fact.link();
        }
        if (evidence instanceof Figure figure) {
            return figure.link();
        }
        return evidence instanceof HeldLabel label ? label.link() : Optional.empty();
    }

    /**
     * Requires the properties that the type must have, and none that it has not.
     *
     * @throws IllegalArgumentException with a sentence, where one is missing or stands too much
     */
    void require(ImmutableSet<String> named) {
        Sets.difference(required, named).stream().findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("%s must have '%s'".formatted(phrase, missing));
        });
        Sets.difference(named, Sets.union(required, optional)).stream()
                .findFirst()
                .ifPresent(alien -> {
                    throw new IllegalArgumentException("%s has no '%s'".formatted(phrase, alien));
                });
    }

    /** Returns the forms of each type, for the schema; a figure has a day or a year, not both. */
    static Alternative[] forms() {
        return new Alternative[] {
            FACT.form("fact", "What a source states in words about the territory.", Set.of()),
            FIGURE.form("figure of a day", "A figure that held on a day, or of no stated day.", Set.of("year")),
            FIGURE.form("figure of a year", "A figure that held in a year.", Set.of("on"))
                    .needing("year"),
            LABEL.form("label", "A label of cluster management excellence that is held.", Set.of()),
            ASSUMPTION.form("assumption", "What is taken for granted about the territory.", Set.of())
        };
    }

    private Alternative form(String title, String meaning, Set<String> lacking) {
        ImmutableSet<String> lacks = Arrays.stream(values())
                .flatMap(type -> Sets.union(type.required, type.optional).stream())
                .filter(name -> lacking.contains(name) || !(required.contains(name) || optional.contains(name)))
                .collect(ImmutableSet.toImmutableSet());
        return Alternative.of(title, meaning)
                .narrowing("type", Codecs.only(word()))
                .needing(required.toArray(String[]::new))
                .lacking(lacks.toArray(String[]::new));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(EvidenceType::word).toList();
    }

    private static EvidenceType named(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be 'fact', 'figure', 'label' or 'assumption'"
                        + NearestName.nearest(word, names())
                                .map(nearest -> " (did you mean '" + nearest + "'?)")
                                .orElse("")));
    }
}
