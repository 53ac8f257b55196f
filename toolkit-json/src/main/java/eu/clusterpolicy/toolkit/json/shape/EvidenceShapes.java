package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.optional;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.rare;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.DATE;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.LINK;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.WORDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.NumberCodec;
import eu.clusterpolicy.toolkit.json.wire.TextOr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What is known about a territory. */
final class EvidenceShapes {

    static final Codec<EvidenceId> EVIDENCE_ID = Codecs.id(EvidenceId::of);

    private static final Codec<String> REGION = Codecs.formed(
            ImmutableMap.of("pattern", "^[A-Z]{2}[0-9A-Z]{0,3}$"),
            "must be a NUTS code such as ES61: two capital letters and up to three digits or capital letters",
            text -> ImmutableList.of(),
            text -> text,
            text -> text);

    /** One code is written as a text, several as a list. */
    private static final Codec<ImmutableSet<String>> REGIONS = new TextOr<>(
            REGION.as(ImmutableSet::of, Iterables::getOnlyElement),
            ListCodec.someOfSet(REGION),
            codes -> codes.size() == 1,
            "must be a text in quotes, or a list in square brackets");

    static final Shape<Territory> TERRITORY = Shape.of(
                    "territory",
                    "A territory, such as that of the roadmap.",
                    required("name", WORDS, Territory::name).meaning("What the territory is called."),
                    required("country", EntryShapes.COUNTRY, Territory::country)
                            .meaning("The country: an ISO 3166-1 alpha-2 code such as ES."),
                    rare("nuts", REGIONS, ImmutableSet.<String>of(), Territory::nuts)
                            .meaning("The NUTS code, such as ES61, or those of its regions in a list."),
                    optional("nutsEdition", Codecs.YEAR, Territory::nutsEdition)
                            .meaning("The edition of NUTS from which the codes are, such as 2021."),
                    Territory::new)
            .rule("dependentRequired", Map.of("nutsEdition", List.of("nuts")));

    static final Shape<Figure.Elsewhere> ELSEWHERE = Shape.of(
            "measure elsewhere",
            "The same measure of another territory.",
            required("territory", TERRITORY, Figure.Elsewhere::territory).meaning("The other territory."),
            required("value", Codecs.DECIMAL, Figure.Elsewhere::value)
                    .meaning("The value there, in the figure's unit."),
            Figure.Elsewhere::new);

    /** A fact, a figure and a label name their source, an assumption has none. */
    static final Shape<Evidence> EVIDENCE = labelled(counted(common())).either(EvidenceType.forms());

    private EvidenceShapes() {}

    private static Shape.OfBuilder<Evidence, EvidenceAssembly> common() {
        return Shape.<Evidence, EvidenceAssembly>of(
                        "evidence",
                        "A piece of evidence about the territory.",
                        EvidenceAssembly::new,
                        EvidenceAssembly::build)
                .required("id", EVIDENCE_ID, Evidence::id, EvidenceAssembly::id)
                .meaning("The identifier: lower-case kebab words.")
                .required("type", EvidenceType.CODEC, EvidenceType::of, EvidenceAssembly::type)
                .meaning(
                        "Whether it is a fact in words, a figure or a label held, which name their source, or an assumption.")
                .required(
                        "kind",
                        Codecs.coded("evidence kind", EvidenceKind.values()),
                        Evidence::kind,
                        EvidenceAssembly::kind)
                .meaning("What it tells of the territory.")
                .optional("statement", WORDS, EvidenceShapes::statement, to("statement", EvidenceAssembly::statement))
                .meaning("What is stated, of a fact or an assumption.")
                .optional("source", WORDS, EvidenceType::source, to("source", EvidenceAssembly::source))
                .meaning("Where it is stated.")
                .optional("link", LINK, EvidenceType::link, to("link", EvidenceAssembly::link))
                .meaning("The address of the source.");
    }

    private static Shape.OfBuilder<Evidence, EvidenceAssembly> counted(
            Shape.OfBuilder<Evidence, EvidenceAssembly> shape) {
        return shape.optional("counted", WORDS, figure(Figure::counted), to("counted", (a, v) -> a.figure.counted(v)))
                .meaning("What a figure counts or measures.")
                .optional("value", Codecs.DECIMAL, figure(Figure::value), to("value", (a, v) -> a.figure.value(v)))
                .meaning("The value of a figure.")
                .optional("unit", TEXT, figure(Figure::unit), to("unit", (a, v) -> a.figure.unit(v)))
                .meaning("The unit of a figure.")
                .optional("on", DATE, maybe(Figure.class, Figure::on), to("on", (a, v) -> a.figure.on(v)))
                .meaning("The day on which a figure's value held; a figure has a day or a year, not both.")
                .optional(
                        "year", Codecs.YEAR, maybe(Figure.class, Figure::year), to("year", (a, v) -> a.figure.year(v)))
                .meaning("The year in which a figure's value held.")
                .optional(
                        "definition",
                        TEXT,
                        maybe(Figure.class, Figure::definition),
                        to("definition", (a, v) -> a.figure.definition(v)))
                .meaning("By which definition a figure is counted; missing where the source gives none.")
                .optional(
                        "territory",
                        TERRITORY,
                        figure(Figure::territory),
                        to("territory", (a, v) -> a.figure.territory(v)))
                .meaning("Where a figure is counted.")
                .optional(
                        "elsewhere",
                        ListCodec.some(ELSEWHERE),
                        maybe(
                                Figure.class,
                                figure -> Optional.of(figure.elsewhere()).filter(others -> !others.isEmpty())),
                        to("elsewhere", (a, v) -> a.figure.addAllElsewhere(v)))
                .meaning("A figure's same measure of other territories.");
    }

    private static Shape.OfBuilder<Evidence, EvidenceAssembly> labelled(
            Shape.OfBuilder<Evidence, EvidenceAssembly> shape) {
        return shape.optional(
                        "level",
                        Codecs.coded("excellence label", ExcellenceLabel.values()),
                        label(HeldLabel::level),
                        to("level", (a, v) -> a.label.level(v)))
                .meaning("The level of a label of cluster management excellence.")
                .optional("holder", WORDS, label(HeldLabel::holder), to("holder", (a, v) -> a.label.holder(v)))
                .meaning("The cluster organisation that holds the label.")
                .optional(
                        "score",
                        NumberCodec.decimalUpTo(100),
                        maybe(HeldLabel.class, HeldLabel::score),
                        to("score", (a, v) -> a.label.score(v)))
                .meaning("The score of a label in per cent.")
                .optional("awarded", DATE, label(HeldLabel::awarded), to("awarded", (a, v) -> a.label.awarded(v)))
                .meaning("The day on which the label was awarded.")
                .optional(
                        "until",
                        DATE,
                        maybe(HeldLabel.class, HeldLabel::until),
                        to("until", (a, v) -> a.label.until(v)))
                .meaning("The last day on which the label is valid.")
                .optional(
                        "awardingBody",
                        WORDS,
                        label(HeldLabel::awardingBody),
                        to("awardingBody", (a, v) -> a.label.awardingBody(v)))
                .meaning("The body that awarded the label.");
    }

    private static Optional<String> statement(Evidence evidence) {
        return evidence instanceof Fact || evidence instanceof Assumption
                ? Optional.of(evidence.statement())
                : Optional.empty();
    }

    private static <V> Function<Evidence, Optional<V>> figure(Function<Figure, V> attribute) {
        return maybe(Figure.class, attribute.andThen(Optional::of));
    }

    private static <V> Function<Evidence, Optional<V>> label(Function<HeldLabel, V> attribute) {
        return maybe(HeldLabel.class, attribute.andThen(Optional::of));
    }

    private static <K extends Evidence, V> Function<Evidence, Optional<V>> maybe(
            Class<K> type, Function<K, Optional<V>> attribute) {
        return evidence -> type.isInstance(evidence) ? attribute.apply(type.cast(evidence)) : Optional.empty();
    }

    private static <V> BiConsumer<EvidenceAssembly, Optional<V>> to(
            String name, BiConsumer<EvidenceAssembly, V> attribute) {
        return (assembly, value) -> value.ifPresent(present -> {
            assembly.named(name);
            attribute.accept(assembly, present);
        });
    }
}
