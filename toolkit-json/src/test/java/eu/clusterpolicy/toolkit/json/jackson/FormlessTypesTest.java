package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What no document holds is refused by a mapper, never written as an empty object. */
class FormlessTypesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    static Stream<Object> formless() {
        return Stream.of(
                Reports.ofCatalogue(StandardCatalogue.edition2021()),
                StandardCatalogue.background2021(),
                QueryAddress.from("q=hub"),
                StandardCatalogue.edition2021().search(Query.all()).facets().priorities(),
                JsonFormats.catalogue());
    }

    @ParameterizedTest
    @MethodSource("formless")
    void is_refused_with_a_sentence_alone_and_within_others(Object value) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(value))
                .withMessageContaining("has no form in documents; write what it holds");
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of("value", List.of(value))));
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> MAPPER.valueToTree(value));
    }

    @ParameterizedTest
    @MethodSource("formless")
    void is_refused_as_the_key_of_a_map(Object value) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(value, 1)))
                .withMessageContaining("is no key of a map; write a text that names it");
    }

    @Test
    void nothing_but_an_identifier_or_a_code_is_the_key_of_a_map() {
        Example example = StandardCatalogue.edition2021().examples().get(0);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(example, 1)))
                .withMessageContaining("Example is no key of a map");
        assertThat(MAPPER.writeValueAsString(Map.of(example.id(), 1))).isEqualTo("{\"" + example.id() + "\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Report.class,
                Background.class,
                QueryAddress.class,
                Decided.class,
                Gap.class,
                Rule.class,
                JsonFormat.class,
                ToolkitModule.class,
                Example.Builder.class
            })
    void is_not_read_either(Class<?> type) {
        String sentence = type.getSimpleName() + " has no form in documents; read what it holds";
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", type))
                .withMessageContaining(sentence);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.treeToValue(MAPPER.createObjectNode(), type))
                .withMessageContaining(sentence);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() ->
                        MAPPER.readValue("[{}]", MAPPER.getTypeFactory().constructCollectionType(List.class, type)))
                .withMessageContaining(sentence);
    }

    @Test
    void a_value_that_is_there_is_not_read_into_but_read_anew() {
        Example example = StandardCatalogue.edition2021().examples().get(0);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readerForUpdating(example).readValue("{\"name\": \"Other\"}"))
                .withMessageContaining("example lacks 'id'");
        Example read = MAPPER.readerForUpdating(example).readValue("{\"id\": \"other\", \"name\": \"Other\"}");
        assertThat(read).isEqualTo(Example.builder().id("other").name("Other").build());
    }

    @Test
    void of_every_public_type_there_is_a_form_or_a_refusal() {
        List<Class<?>> formed = Stream.concat(
                        Stream.of(Roadmap.class, RoadmapDraft.class, Problem.class, ReadLimits.class),
                        Forms.all().stream().map(Form::type))
                .<Class<?>>map(type -> type)
                .toList();
        List<Class<?>> types = publicTypes();
        assertThat(types).hasSizeGreaterThan(150);
        assertThat(types)
                .filteredOn(type -> !type.isEnum() && formed.stream().noneMatch(form -> form.isAssignableFrom(type)))
                .allSatisfy(type -> assertThat(serializerOf(type).getClass().getName())
                        .as(type.getName())
                        .endsWith("Formless$Unwritten"));
    }

    @Test
    void a_form_that_a_mappers_own_module_has_is_used() {
        SimpleModule own = new SimpleModule("own").addSerializer(QueryAddress.class, new ValueSerializer<>() {
            @Override
            public void serialize(QueryAddress address, JsonGenerator generator, SerializationContext context) {
                generator.writeString(address.text());
            }
        });
        for (JsonMapper mapper : List.of(
                JsonMapper.builder().addModule(own).findAndAddModules().build(),
                JsonMapper.builder().findAndAddModules().addModule(own).build())) {
            assertThat(mapper.writeValueAsString(QueryAddress.from("q=hub"))).isEqualTo("\"q=hub\"");
        }
    }

    @Test
    void a_form_in_which_a_mappers_own_module_reads_is_used() {
        SimpleModule own = new SimpleModule("own").addDeserializer(QueryAddress.class, new ValueDeserializer<>() {
            @Override
            public QueryAddress deserialize(JsonParser parser, DeserializationContext context) {
                return QueryAddress.from(parser.getString());
            }
        });
        for (JsonMapper mapper : List.of(
                JsonMapper.builder().addModule(own).findAndAddModules().build(),
                JsonMapper.builder().findAndAddModules().addModule(own).build())) {
            assertThat(mapper.readValue("\"q=hub\"", QueryAddress.class)).isEqualTo(QueryAddress.from("q=hub"));
        }
    }

    @Test
    void a_problem_of_a_document_is_written_as_its_components() {
        assertThat(MAPPER.writeValueAsString(new Problem("/a", 1, 2, "'x'", "must be y")))
                .isEqualTo("{\"pointer\":\"/a\",\"line\":1,\"column\":2,\"found\":\"'x'\",\"sentence\":\"must be y\"}");
    }

    private static ValueSerializer<?> serializerOf(Class<?> type) {
        return MAPPER._serializationContext().findValueSerializer(type);
    }

    private static List<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("eu.clusterpolicy.toolkit")
                        .stream()
                        .filter(type -> isExported(type.getPackageName()))
                        .filter(FormlessTypesTest::isVisible)
                        .filter(type -> !type.isAnnotation())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isExported(String name) {
        return !List.of(
                        "eu.clusterpolicy.toolkit.name",
                        "eu.clusterpolicy.toolkit.json.wire",
                        "eu.clusterpolicy.toolkit.json.shape")
                .contains(name);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().stream().allMatch(FormlessTypesTest::isVisible);
    }
}
