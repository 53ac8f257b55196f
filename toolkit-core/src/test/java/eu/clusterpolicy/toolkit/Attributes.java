package eu.clusterpolicy.toolkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** The attributes of a value as its type states them: the components of a record, or the accessors that a built value implements. */
public final class Attributes {

    private Attributes() {}

    public static Stream<Method> of(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    /** Returns what a value has of an attribute. */
    public static Object read(Method attribute, Object value) {
        try {
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
