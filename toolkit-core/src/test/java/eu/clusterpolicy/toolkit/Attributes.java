package eu.clusterpolicy.toolkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes of a value as its type states them: the components of a record, or what the builder of a built value sets. */
public final class Attributes {

    private Attributes() {}

    public static Stream<Method> of(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
        }
        Set<String> set = builtNames(type);
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getMethods()))
                .distinct()
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || set.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName));
    }

    /** An attribute that may be left out is no abstract accessor, yet the builder sets it. */
    private static Set<String> builtNames(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("toBuilder"))
                .flatMap(method -> Arrays.stream(method.getReturnType().getMethods()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    /** What a value has of one of its attributes. */
    public record Held(Class<?> type, Method attribute, Object value) {

        /** Returns the type and the attribute, such as {@code Risk.owner}. */
        public String name() {
            Class<?> outer = type.getEnclosingClass();
            return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + "."
                    + attribute.getName();
        }
    }

    /** Returns what a value and its parts have of their attributes, but for those that are not wanted. */
    public static Stream<Held> within(Object value, Predicate<Method> isWanted) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(present -> within(present, isWanted));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(one -> within(one, isWanted));
        }
        if (value instanceof Enum<?> || !value.getClass().getName().startsWith(Attributes.class.getPackageName())) {
            return Stream.empty();
        }
        Class<?> type = value.getClass().getSimpleName().startsWith("Immutable")
                ? value.getClass().getSuperclass()
                : value.getClass();
        return of(type).filter(isWanted).flatMap(attribute -> {
            Object held = read(attribute, value);
            return Stream.concat(Stream.of(new Held(type, attribute, held)), within(held, isWanted));
        });
    }

    /** Returns what a value has of an attribute. */
    public static Object read(Method attribute, Object value) {
        try {
            attribute.setAccessible(true); // an accessor may stand in a class of its package
            return attribute.invoke(value);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(attribute + " cannot be read of " + value, unreadable);
        }
    }

    /** Returns a built value with another value of one attribute. */
    public static <T> T with(T value, Method attribute, Object other, Class<T> type) {
        try {
            Object builder = type.getMethod("toBuilder").invoke(value);
            Method setter = Arrays.stream(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(attribute.getName()))
                    .filter(method ->
                            method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(other))
                    .findFirst()
                    .orElseThrow();
            setter.setAccessible(true); // it stands in a class of its package
            setter.invoke(builder, other);
            return type.cast(builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException unbuildable) {
            throw new AssertionError(value + " cannot be built with another " + attribute, unbuildable);
        }
    }
}
