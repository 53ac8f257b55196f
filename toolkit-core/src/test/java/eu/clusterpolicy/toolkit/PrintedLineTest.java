package eu.clusterpolicy.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Occupancy;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.search.Search;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedLineTest {

    /** A report prints as it reads, in many lines; the other two are what a catalogue looks itself up with. */
    private static final Set<Class<?>> NO_VALUES = Set.of(Report.class, Occupancy.class, Search.class);

    static Stream<Class<?>> values() {
        return PublicValues.TYPES.stream()
                .filter(type -> !type.isInterface() && !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(PrintedLineTest::hasInstances)
                .filter(type -> !NO_VALUES.contains(type));
    }

    /** A type whose public methods are all static is a way in, not a value. */
    private static boolean hasInstances(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method ->
                        Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_prints_as_one_line_that_a_person_understands(Class<?> type) {
        assertThat(PublicSamples.ALL.get(type))
                .as("there is a sample of " + type)
                .isNotEmpty()
                .extracting(Object::toString)
                .allSatisfy(line -> assertThat(line)
                        .hasLineCount(1)
                        .hasSizeLessThan(80)
                        .doesNotContain("Optional[", "ImmutableList")
                        .doesNotContainPattern("@[0-9a-f]+$|^[A-Z]\\w*[\\[{]"));
    }
}
