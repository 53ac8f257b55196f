package eu.clusterpolicy.toolkit.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.reflect.TypeToken;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.IndicatorId;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.Monitoring;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ToolkitModuleFormsTest {

    private static final Cell CELL = Cell.of("green-transition/skills/networking");

    static Stream<Arguments> partsOfDocuments() {
        return Stream.of(
                part("roadmap", "/territory", Territory.class),
                part("roadmap", "/evidence/0", Evidence.class),
                part("roadmap", "/evidence/0", Assumption.class),
                part("roadmap", "/evidence/1", Fact.class),
                part("roadmap", "/evidence/1/kind", EvidenceKind.class),
                part("roadmap", "/priorities/0", new TypeToken<Decision<Priority>>() {}),
                part("roadmap", "/challenges/0", new TypeToken<Decision<Focus>>() {}),
                part("roadmap", "/functions/0", new TypeToken<Decision<Cell>>() {}),
                part("roadmap", "/actions/0", new TypeToken<Decision<Selection<ActionId>>>() {}),
                part("roadmap", "/examples/0", new TypeToken<Decision<Selection<ExampleId>>>() {}),
                part("roadmap", "/considerations/0", new TypeToken<Decision<Consideration>>() {}),
                part("roadmap", "/priorities", new TypeToken<List<Decision<Priority>>>() {}),
                part("roadmap", "/plan", ActionPlan.class),
                part("roadmap", "/plan/horizon", TimeFrame.class),
                part("roadmap", "/plan/stakeholders/0", Stakeholder.class),
                part("roadmap", "/plan/stakeholders/0/kind", StakeholderKind.class),
                part("roadmap", "/plan/stakeholders/0/engagements/0", Engagement.class),
                part("roadmap", "/plan/stakeholders/0/engagements/0/rhythm", Rhythm.class),
                part("roadmap", "/plan/governanceBodies/0", GovernanceBody.class),
                part("roadmap", "/plan/resources", Resources.class),
                part("roadmap", "/plan/resources/budgetLines/0", BudgetLine.class),
                part("roadmap", "/plan/resources/budgetLines/0/source", FundingSource.class),
                part("roadmap", "/plan/resources/staffLines/0", StaffLine.class),
                part("roadmap", "/plan/actions/0", PlannedAction.class),
                part("roadmap", "/plan/actions/0/players/0", Player.class),
                part("roadmap", "/plan/actions/0/milestones/0", Milestone.class),
                part("roadmap", "/plan/actions/0/milestones/0/status", MilestoneStatus.class),
                part("roadmap", "/plan/monitoring", Monitoring.class),
                part("roadmap", "/plan/monitoring/indicators/0", Indicator.class),
                part("roadmap", "/plan/monitoring/indicators/0/id", IndicatorId.class),
                part("roadmap", "/plan/monitoring/indicators/0/measurements/0", Measurement.class),
                part("roadmap", "/plan/monitoring/indicators/0/targets/1", Target.class),
                part("roadmap", "/plan/monitoring/indicators/0/targets/1/revision", TargetRevision.class),
                part("difference", "/changes", new TypeToken<List<Change>>() {}),
                part("difference", "/changes/0/edit", Edit.class),
                part("difference", "/changes/0/edit", Edit.Withdraw.class),
                part("difference", "/changes/0/edit/withdraw/entry", EntryName.class),
                part("catalogue", "/examples/0/validity", Validity.class),
                part("catalogue", "/declaredEmpty/0", DeclaredEmpty.class),
                part("catalogue", "/declaredEmpty/0/position", Position.class),
                part("overlay", "/edits", new TypeToken<List<Edit>>() {}),
                part("overlay", "/edits/0", Edit.Add.class),
                part("check-result", "/coverage", Coverage.class),
                part("check-result", "/coverage/matrix", new TypeToken<Map<Cell, CellState>>() {}),
                part("check-result", "/rules/0", RuleDescription.class),
                part("check-result", "/switchedOff/0", SwitchedOff.class),
                part("check-result", "/findings/0", Finding.class),
                part("check-result", "/findings/0/severity", Severity.class));
    }

    @ParameterizedTest(name = "{0}{1} as {2}")
    @MethodSource("partsOfDocuments")
    void a_part_of_a_document_is_read_and_written_as_it_stands_there(String kind, String pointer, TypeToken<?> type)
            throws IOException {
        JsonNode there = JsonMapper.shared().readTree(example(kind)).at(pointer);
        JsonMapper mapper = contrary();
        JavaType asked = mapper.constructType(type.getType());
        Object value = mapper.readValue(there.toString(), asked);
        assertThat(value).isInstanceOf(type.getRawType());
        assertThat(mapper.writeValueAsString(value)).isEqualTo(there.toString());
        assertThat(mapper.<Object>treeToValue(mapper.valueToTree(value), asked)).isEqualTo(value);
    }

    static Stream<Object> identifiers() {
        return Stream.of(
                ActionId.of("a-b"),
                ExampleId.of("a-b"),
                ErratumId.of("a-b"),
                EvidenceId.of("a-b"),
                PlannedActionId.of("a-b"),
                IndicatorId.of("a-b"));
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void an_identifier_is_a_text_and_a_key(Object id) {
        isWrittenAndRead(id, id.getClass(), "\"a-b\"");
        isTheKey(id, id.getClass(), "a-b");
    }

    static Stream<Coded> codes() {
        return Forms.all().stream().map(Form::type).filter(Class::isEnum).map(type ->
                (Coded) type.getEnumConstants()[type.getEnumConstants().length - 1]);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_is_a_text_and_a_key_whatever_the_settings_for_enums(Coded value) {
        Class<?> type = ((Enum<?>) value).getDeclaringClass();
        isWrittenAndRead(value, type, '"' + value.code() + '"');
        isTheKey(value, type, value.code());
    }

    @Test
    void a_country_a_position_and_a_cell_are_keys_too() {
        isTheKey(Country.of("ES"), Country.class, "ES");
        isTheKey(Position.of("recommendation-5/networking"), Position.class, "recommendation-5/networking");
        isTheKey(CELL, Cell.class, "green-transition/skills/networking");
    }

    @Test
    void a_map_made_for_enums_is_no_exception() {
        Map<Priority, Integer> map = new EnumMap<>(Map.of(Priority.GREEN_TRANSITION, 1));
        String json = contrary().writeValueAsString(map);
        assertThat(json).isEqualTo("{\"green-transition\":1}");
        assertThat(contrary().readValue(json, new TypeReference<EnumMap<Priority, Integer>>() {}))
                .isEqualTo(map);
    }

    @Test
    void what_is_decided_about_is_written_as_in_a_decision() {
        isWrittenAndRead(
                Focus.of(Priority.GREEN_TRANSITION, Challenge.SKILLS),
                Focus.class,
                "{\"priority\":\"green-transition\",\"challenge\":\"skills\"}");
        assertThat(contrary().writeValueAsString(Selection.of(CELL, ActionId.of("mend-things"))))
                .endsWith(",\"action\":\"mend-things\"}");
        assertThat(contrary().writeValueAsString(Selection.of(CELL, ExampleId.of("menders"))))
                .endsWith(",\"example\":\"menders\"}");
    }

    @Test
    void a_value_tells_which_of_several_forms_it_has() {
        Entry action = StandardCatalogue.edition2021().actions().get(0);
        String json = contrary().writeValueAsString(List.of(action));
        assertThat(contrary().writerFor(new TypeReference<List<Entry>>() {}).writeValueAsString(List.of(action)))
                .isEqualTo(json);
        assertThat(contrary().readValue(json, new TypeReference<List<PolicyAction>>() {}))
                .containsExactly((PolicyAction) action);
    }

    @Test
    void a_withdrawn_entry_is_written_as_in_a_catalogue() throws IOException {
        String json = example("catalogue");
        JsonNode there = JsonMapper.shared().readTree(json).at("/withdrawnRecommendations/0");
        assertThat(contrary()
                        .writeValueAsString(JsonFormats.catalogue()
                                .read(json)
                                .withdrawn(EntryKind.RECOMMENDATION)
                                .get(0)))
                .isEqualTo(there.toString());
    }

    @Nested
    class Refusing {

        @Test
        void asks_for_a_type_in_full_where_a_document_does_not_tell() {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> contrary().readValue("{}", new TypeReference<Decision<?>>() {}))
                    .withMessageContaining(
                            "a decision is read only where its type is named in full, such as Decision<Priority>");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> contrary().readValue("{}", Withdrawn.class))
                    .withMessageContaining("a withdrawn entry is read only as part of a catalogue");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> contrary().readValue("{}", Entry.class))
                    .withMessageContaining(
                            "an entry is read only where its type is named in full, such as PolicyAction");
        }

        @Test
        void names_the_kind_that_was_found_for_another() throws IOException {
            String assumption = JsonMapper.shared()
                    .readTree(example("roadmap"))
                    .at("/evidence/0")
                    .toString();
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> contrary().readValue(assumption, Fact.class))
                    .withMessageContaining("must be of type Fact, not Assumption");
        }

        @Test
        void names_the_nearest_code_of_an_unknown_key() {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() ->
                            contrary().readValue("{\"skill\": 1}", new TypeReference<Map<Challenge, Integer>>() {}))
                    .withMessageContaining("unknown challenge: 'skill' (did you mean 'skills'?)");
        }

        @Test
        void holds_a_document_to_codes_although_people_may_type_names_of_constants() {
            assertThat(Position.of("GREEN_TRANSITION/SKILLS/NETWORKING"))
                    .isEqualTo(Position.of("green-transition/skills/networking"));
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> contrary().readValue("\"GREEN_TRANSITION/SKILLS/NETWORKING\"", Position.class))
                    .withMessageContaining("must be written 'green-transition/skills/networking'");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> contrary().readValue("\"SKILLS\"", Challenge.class))
                    .withMessageContaining("must be written 'skills'");
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() ->
                            contrary().readValue("{\"SKILLS\": 1}", new TypeReference<Map<Challenge, Integer>>() {}))
                    .withMessageContaining("must be written 'skills'");
        }
    }

    private static void isWrittenAndRead(Object value, Class<?> type, String json) {
        assertThat(contrary().writeValueAsString(value)).isEqualTo(json);
        assertThat((Object) contrary().readValue(json, type)).isEqualTo(value);
    }

    private static void isTheKey(Object key, Class<?> type, String name) {
        String json = contrary().writeValueAsString(Map.of(key, 1));
        assertThat(json).isEqualTo("{\"" + name + "\":1}");
        JavaType map = contrary().getTypeFactory().constructMapType(Map.class, type, Integer.class);
        assertThat(contrary().<Object>readValue(json, map)).isEqualTo(Map.of(key, 1));
    }

    /** Returns a mapper whose every setting is other than the formats have it. */
    private static JsonMapper contrary() {
        return JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.USE_STATIC_TYPING)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(
                        EnumFeature.WRITE_ENUMS_USING_INDEX,
                        EnumFeature.WRITE_ENUM_KEYS_USING_INDEX,
                        EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                        EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .build();
    }

    private static Arguments part(String kind, String pointer, Class<?> type) {
        return part(kind, pointer, TypeToken.of(type));
    }

    private static Arguments part(String kind, String pointer, TypeToken<?> type) {
        return Arguments.of(kind, pointer, type);
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
