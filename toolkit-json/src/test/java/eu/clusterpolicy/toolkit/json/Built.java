package eu.clusterpolicy.toolkit.json;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates values of a type that has a builder, each attribute by its own arbitrary or by that of its type: what a type gains is
 * generated without being named here.
 *
 * @param byType the arbitraries of types, as an attribute, an optional one or the item of a list may have them
 */
record Built(Map<Class<?>, Arbitrary<?>> byType) {

    /**
     * Returns the values of a type.
     *
     * @param own the arbitraries of attributes, by their names
     */
    <T> Arbitrary<T> of(Class<T> type, Map<String, Arbitrary<?>> own) {
        List<Method> attributes = attributes(type).toList();
        List<Arbitrary<Object>> values = attributes.stream()
                .map(attribute -> own.containsKey(attribute.getName())
                        ? own.get(attribute.getName())
                        : of(TypeToken.of(attribute.getGenericReturnType())))
                .<Arbitrary<Object>>map(arbitrary -> arbitrary.map(value -> value))
                .toList();
        return Combinators.combine(values).as(each -> build(type, attributes, each));
    }

    /** Returns what the builder of a type sets, be it that it may be left out. */
    static Stream<Method> attributes(Class<?> type) {
        Set<String> set = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("toBuilder"))
                .flatMap(method -> Arrays.stream(method.getReturnType().getMethods()))
                .filter(method -> method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                .distinct()
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || set.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private Arbitrary<?> of(TypeToken<?> type) {
        if (type.getRawType() == Optional.class) {
            return byType(argument(type)).optional(0.5);
        }
        return type.getRawType() == ImmutableList.class
                ? byType(argument(type)).list().ofMaxSize(2).map(ImmutableList::copyOf)
                : byType(type.wrap().getRawType());
    }

    private static Class<?> argument(TypeToken<?> type) {
        return TypeToken.of(((ParameterizedType) type.getType()).getActualTypeArguments()[0])
                .getRawType();
    }

    private Arbitrary<?> byType(Class<?> type) {
        return Optional.<Arbitrary<?>>ofNullable(byType.get(type))
                .orElseThrow(() -> new AssertionError("nothing generates a " + type.getSimpleName()));
    }

    private static <T> T build(Class<T> type, List<Method> attributes, List<Object> values) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (int i = 0; i < attributes.size(); i++) {
                set(builder, attributes.get(i).getName(), values.get(i));
            }
            return type.cast(builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException unbuildable) {
            throw new AssertionError("no " + type.getSimpleName() + " is built of " + values, unbuildable);
        }
    }

    private static void set(Object builder, String attribute, Object value) throws ReflectiveOperationException {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 1)
                .filter(method -> TypeToken.of(method.getParameterTypes()[0])
                        .wrap()
                        .getRawType()
                        .isInstance(value))
                .findFirst()
                .orElseThrow();
        setter.setAccessible(true); // it stands in a class of its package
        setter.invoke(builder, value);
    }
}
