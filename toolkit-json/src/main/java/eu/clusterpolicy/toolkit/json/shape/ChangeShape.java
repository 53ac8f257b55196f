package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.name.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A change; its kind says which of the parts it has. */
final class ChangeShape extends ObjectShape<Change> {

    private static final String EDITION_CHANGED = "edition-changed";
    private static final String ADDED = "added";
    private static final String REMOVED = "removed";
    private static final String WITHDRAWN = "withdrawn";
    private static final String RENAMED = "renamed";
    private static final String REVISED = "revised";
    private static final String REORDERED = "reordered";

    private static final ImmutableList<String> CODES =
            ImmutableList.of(EDITION_CHANGED, ADDED, REMOVED, WITHDRAWN, RENAMED, REVISED, REORDERED);

    private final Property<Change, String> change = required(
            "change",
            "The kind of change.",
            Codecs.string(Map.of("enum", CODES), ChangeShape::requireCode, code -> code),
            Change::code);
    private final Property<Change, EntryName> subject = optional(
            "subject",
            "The name of the entry that changed; of an added one, its name in the newer edition.",
            new EntryNameShape(),
            whole -> whole instanceof Change.EditionChanged ? Optional.empty() : Optional.of(whole.subject()));
    private final Property<Change, Edition> editionBefore = optional(
            "editionBefore",
            "The older edition.",
            new EditionShape(),
            of(Change.EditionChanged.class, Change.EditionChanged::before));
    private final Property<Change, Edition> editionAfter = optional(
            "editionAfter",
            "The newer edition.",
            new EditionShape(),
            of(Change.EditionChanged.class, Change.EditionChanged::after));
    private final Property<Change, Entry> entry = optional(
            "entry",
            "The entry that was added, or as it was when it was removed.",
            EntryShape.any(),
            ChangeShape::entryOf);
    private final Property<Change, Entry> before = optional(
            "before", "The entry as it was.", EntryShape.any(), of(Change.Revised.class, Change.Revised::before));
    private final Property<Change, Entry> after =
            optional("after", "The entry as it is.", EntryShape.any(), of(Change.Revised.class, Change.Revised::after));
    private final Property<Change, Entry> withdrawn =
            optional("withdrawn", "The entry as it was, withdrawn.", EntryShape.withdrawn(), ChangeShape::withdrawnOf);
    private final Property<Change, Entry> successor = optional(
            "successor",
            "The entry under its new identifier.",
            EntryShape.any(),
            of(Change.Renamed.class, Change.Renamed::successor));
    private final Property<Change, EntryName> behind = optional(
            "behind",
            "The name of the entry behind which it now stands; missing for the first.",
            new EntryNameShape(),
            whole -> whole instanceof Change.Reordered reordered ? reordered.after() : Optional.empty());

    ChangeShape() {
        super("change", "A change from the older edition to the newer.");
        rule("allOf", CODES.stream().map(this::ruleFor).toList());
    }

    private Map<String, Object> ruleFor(String code) {
        Map<String, Object> others = new LinkedHashMap<>();
        all().stream().filter(part -> !mayHave(code, part)).forEach(part -> others.put(part.name(), false));
        List<String> needed = needed(code).stream().map(Property::name).toList();
        return ImmutableMap.of(
                "if",
                Map.of("properties", Map.of("change", Map.of("const", code))),
                "then",
                ImmutableMap.of("required", needed, "properties", others));
    }

    private boolean mayHave(String code, Property<Change, ?> part) {
        return needed(code).contains(part) || (code.equals(REORDERED) && part.equals(behind));
    }

    private ImmutableList<Property<Change, ?>> all() {
        return ImmutableList.of(
                subject, editionBefore, editionAfter, entry, before, after, withdrawn, successor, behind);
    }

    /** Returns the parts that a change of the given kind must have. */
    private ImmutableList<Property<Change, ?>> needed(String code) {
        return switch (code) {
            case EDITION_CHANGED -> ImmutableList.of(editionBefore, editionAfter);
            case ADDED, REMOVED -> ImmutableList.of(subject, entry);
            case WITHDRAWN -> ImmutableList.of(subject, withdrawn);
            case RENAMED -> ImmutableList.of(subject, withdrawn, successor);
            case REVISED -> ImmutableList.of(subject, before, after);
            default -> ImmutableList.of(subject);
        };
    }

    @Override
    Change build(Values values) {
        String code = values.get(change);
        for (Property<Change, ?> part : all()) {
            boolean there = values.holds(part);
            if (there ? !mayHave(code, part) : needed(code).contains(part)) {
                throw new IllegalArgumentException(
                        "a change of kind '%s' %s '%s'".formatted(code, there ? "has no" : "must have", part.name()));
            }
        }
        return switch (code) {
            case EDITION_CHANGED -> new Change.EditionChanged(values.get(editionBefore), values.get(editionAfter));
            case ADDED -> new Change.Added(values.get(subject), values.get(entry));
            case REMOVED -> new Change.Removed(values.get(subject), values.get(entry));
            case WITHDRAWN -> new Change.Withdrew(values.get(subject), withdrawn(values));
            case RENAMED -> new Change.Renamed(values.get(subject), withdrawn(values), values.get(successor));
            case REVISED -> new Change.Revised(values.get(subject), values.get(before), values.get(after));
            default -> new Change.Reordered(values.get(subject), values.find(behind));
        };
    }

    private Withdrawn<?, ?> withdrawn(Values values) {
        return (Withdrawn<?, ?>) values.get(withdrawn);
    }

    private static Optional<Entry> entryOf(Change change) {
        if (change instanceof Change.Added added) {
            return Optional.of(added.entry());
        }
        return change instanceof Change.Removed removed ? Optional.of(removed.entry()) : Optional.empty();
    }

    private static Optional<Entry> withdrawnOf(Change change) {
        if (change instanceof Change.Withdrew now) {
            return Optional.of(now.withdrawn());
        }
        return change instanceof Change.Renamed renamed ? Optional.of(renamed.withdrawn()) : Optional.empty();
    }

    private static String requireCode(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(NearestName.unknown("kind of change", code, CODES));
        }
        return code;
    }

    private static <C extends Change, V> Function<Change, Optional<V>> of(Class<C> kind, Function<C, V> from) {
        return change ->
                Optional.of(change).filter(kind::isInstance).map(kind::cast).map(from);
    }
}
