package eu.clusterpolicy.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is built can be built again with something changed. */
class BuilderTest {

    static Stream<Class<?>> built() {
        return PublicValues.TYPES.stream()
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method ->
                                method.getName().equals("builder") && Modifier.isStatic(method.getModifiers())));
    }

    @Test
    void there_are_built_types() {
        assertThat(built()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_value_comes_back_from_its_builder(Class<?> type) {
        for (Object value : samples(type)) {
            assertThat(call(call(value, "toBuilder"), "build")).isEqualTo(value);
        }
    }

    /** A builder may refuse to be without what it was given; where it does not, nothing of the old list is left. */
    @ParameterizedTest
    @MethodSource("built")
    void a_list_given_anew_replaces_the_old(Class<?> type) {
        for (Object value : samples(type)) {
            lists(type, value)
                    .forEach(list -> emptied(value, list)
                            .ifPresent(changed -> assertThat((Collection<?>) call(changed, list))
                                    .as(list)
                                    .isEmpty()));
        }
    }

    private static Set<Object> samples(Class<?> type) {
        Set<Object> samples = PublicSamples.ALL.get(type);
        assertThat(samples).as("values of %s", type).isNotEmpty();
        return samples;
    }

    /** Returns the names of the lists that the builder sets whole. */
    private static Stream<String> lists(Class<?> type, Object value) {
        return Arrays.stream(call(value, "toBuilder").getClass().getMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Iterable.class}))
                .map(Method::getName)
                .filter(name -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0));
    }

    private static Optional<Object> emptied(Object value, String list) {
        Object builder = call(value, "toBuilder");
        try {
            Method setter = builder.getClass().getMethod(list, Iterable.class);
            setter.setAccessible(true); // it stands in a class of its package
            setter.invoke(builder, ImmutableList.of());
            return Optional.of(builder.getClass().getMethod("build").invoke(builder));
        } catch (InvocationTargetException refused) {
            assertThat(refused).cause().isInstanceOf(IllegalArgumentException.class);
            return Optional.empty();
        } catch (ReflectiveOperationException unreachable) {
            throw new AssertionError(list, unreachable);
        }
    }

    private static Object call(Object value, String name) {
        try {
            Method method = value.getClass().getMethod(name);
            method.setAccessible(true); // it stands in a class of its package
            return method.invoke(value);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(value.getClass() + " cannot answer " + name, missing);
        }
    }
}
