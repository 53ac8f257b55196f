package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Holds the documents against the accessors of the values: what a value gains its document must state. */
class AttributesTest {

    private static final String WORKED_OUT = "worked out from what is stated";
    private static final String NAMED_BY_KIND = "stated under the name of its kind";

    /** The attributes that no property is named for, with the reason. */
    private static final ImmutableTable<Class<?>, String, String> STATED_OTHERWISE =
            ImmutableTable.<Class<?>, String, String>builder()
                    .put(Catalogue.class, "countries", WORKED_OUT)
                    .put(PlannedAction.class, "actions", "stated as its action")
                    .put(Catalogue.class, "withdrawn", NAMED_BY_KIND)
                    .put(Placement.class, "cell", "stated by its priority, challenge and function")
                    .put(Decision.class, "subject", NAMED_BY_KIND)
                    .put(Selection.class, "entry", NAMED_BY_KIND)
                    .put(Withdrawn.class, "entry", NAMED_BY_KIND)
                    .put(Edit.Add.class, "entry", NAMED_BY_KIND)
                    .put(Edit.Replace.class, "entry", NAMED_BY_KIND)
                    .put(Edit.Drop.class, "subject", NAMED_BY_KIND)
                    .put(Edit.Withdraw.class, "subject", "stated as its entry")
                    .put(Roadmap.class, "findPlan", WORKED_OUT)
                    .put(Roadmap.class, "placedDecisions", WORKED_OUT)
                    .put(Roadmap.class, "reopen", WORKED_OUT)
                    .put(Roadmap.class, "catalogue", "stated by its edition and digest")
                    .buildOrThrow();

    @Test
    void every_attribute_of_a_value_that_a_document_holds_is_stated() {
        Map<Class<?>, Set<String>> objects = objects();
        assertThat(objects).hasSizeGreaterThan(40);
        assertThat(objects.keySet().stream()
                        .flatMap(type -> accessors(type)
                                .filter(name ->
                                        !objects.get(type).contains(name) && !STATED_OTHERWISE.contains(type, name))
                                .map(name -> type.getSimpleName() + "." + name)))
                .isEmpty();
    }

    @Test
    void every_kind_of_edit_is_walked() {
        assertThat(objects()).containsKeys(Edit.class.getPermittedSubclasses());
    }

    @Test
    void nothing_that_is_stated_is_said_to_be_stated_otherwise() {
        Map<Class<?>, Set<String>> objects = objects();
        assertThat(STATED_OTHERWISE.cellSet()).allSatisfy(exception -> {
            assertThat(accessors(exception.getRowKey())).contains(exception.getColumnKey());
            assertThat(objects.get(exception.getRowKey())).doesNotContain(exception.getColumnKey());
        });
    }

    /** Returns the properties of each type that is written as an object; of one in several forms, those that all of them have. */
    private static Map<Class<?>, Set<String>> objects() {
        Map<Class<?>, Set<String>> objects = new HashMap<>();
        Forms.all().stream()
                .filter(form -> !form.type().isInterface())
                .forEach(form ->
                        propertiesOf(schemaOf(form)).ifPresent(properties -> objects.put(form.type(), properties)));
        String roadmap = JsonFormats.roadmap(StandardCatalogue.edition2021()).schema();
        objects.put(
                Roadmap.class,
                propertiesOf(JsonMapper.shared().readValue(roadmap, Map.class)).orElseThrow());
        return objects;
    }

    /** Returns the schema of a value; of a kind that is told by an object's only property, that of the property. */
    private static Map<?, ?> schemaOf(Form<?> form) {
        Map<String, Object> schema = form.codec().schema();
        List<Map<?, ?>> alternatives = alternatives(schema, "oneOf");
        if (alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(one -> propertiesOf(one).orElseThrow().size() > 1)) {
            return schema;
        }
        String kind =
                CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, form.type().getSimpleName());
        return alternatives.stream()
                .map(one -> ((Map<?, ?>) one.get("properties")).get(kind))
                .flatMap(property -> property instanceof Map<?, ?> named ? Stream.of(named) : Stream.empty())
                .<Map<?, ?>>map(property -> (Map<?, ?>) ((List<?>) property.get("allOf")).get(0))
                .findFirst()
                .orElse(Map.of());
    }

    private static Optional<Set<String>> propertiesOf(Map<?, ?> schema) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            return Optional.of(properties.keySet().stream().map(String::valueOf).collect(Collectors.toSet()));
        }
        Optional<Set<String>> ofAny = alternatives(schema, "oneOf").stream()
                .flatMap(form -> propertiesOf(form).stream())
                .reduce((some, others) -> Sets.union(some, others).immutableCopy());
        return ofAny.isPresent()
                ? ofAny
                : alternatives(schema, "anyOf").stream()
                        .flatMap(form -> propertiesOf(form).stream())
                        .reduce((some, others) ->
                                Sets.intersection(some, others).immutableCopy());
    }

    private static List<Map<?, ?>> alternatives(Map<?, ?> schema, String keyword) {
        return schema.get(keyword) instanceof List<?> forms
                ? forms.stream().<Map<?, ?>>map(form -> (Map<?, ?>) form).toList()
                : List.of();
    }

    /** Returns the components of a record, or the accessors that a generated value implements, or all of a class. */
    private static Stream<String> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !isOfEveryObject(method.getName()))
                .filter(method ->
                        !Modifier.isAbstract(type.getModifiers()) || Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName);
    }

    private static boolean isOfEveryObject(String method) {
        return List.of("hashCode", "toString", "toBuilder").contains(method);
    }
}
