package eu.clusterpolicy.toolkit.examples.promises;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an artifact promises: its public types with their public and protected members, a line each, as text. */
final class PublicApi {

    private PublicApi() {}

    /** Returns what an artifact promises. */
    static String of(Artifact artifact) throws IOException {
        return artifact.types().map(PublicApi::text).collect(Collectors.joining("\n"));
    }

    private static String text(Class<?> type) {
        Stream<? extends Member> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredConstructors()),
                        methods(type))
                .flatMap(each -> each);
        return members.filter(member -> !member.isSynthetic())
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(PublicApi::line)
                .distinct()
                .sorted()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining("", heading(type) + "\n", ""));
    }

    /** A public type's own methods, and those that it has from types that nobody else sees, such as generated builders. */
    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> hidden = type.getSuperclass() == null || Artifact.isPromised(type.getSuperclass())
                ? Stream.of()
                : methods(type.getSuperclass());
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), hidden);
    }

    /** Returns a type's own line, in words that do not depend on the JDK: {@code Class.toGenericString()} does. */
    static String heading(Class<?> type) {
        Stream<Class<?>> above = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(each -> each != Object.class && Artifact.isPromised(each));
        String heading = Modifier.toString(modifiers(type))
                + (isSealed(type) ? " sealed " : " ")
                + kind(type)
                + " "
                + type.getTypeName()
                + listed("<", Arrays.stream(type.getTypeParameters()).map(PublicApi::parameter), ">")
                + listed(" : ", above.map(Class::getTypeName), "")
                + listed(" permits ", permitted(type), "");
        return heading.replace('$', '.');
    }

    /** The modifiers that say something: an interface is abstract anyhow, and nobody extends an enum or a record. */
    private static int modifiers(Class<?> type) {
        int telling = type.isInterface()
                ? Modifier.PUBLIC
                : type.isEnum() || type.isRecord() ? Modifier.PUBLIC | Modifier.STATIC : Modifier.classModifiers();
        return type.getModifiers() & telling;
    }

    private static String kind(Class<?> type) {
        if (type.isInterface()) {
            return type.isAnnotation() ? "@interface" : "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String parameter(TypeVariable<?> parameter) {
        String bounds = Arrays.stream(parameter.getBounds())
                .filter(bound -> bound != Object.class)
                .map(bound -> bound.getTypeName().replace("java.lang.", ""))
                .collect(Collectors.joining(" & "));
        return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** An enum whose constants have bodies is sealed to the compiler, and to nobody else. */
    private static boolean isSealed(Class<?> type) {
        return type.isSealed() && !type.isEnum();
    }

    private static Stream<String> permitted(Class<?> type) {
        return isSealed(type)
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(Class::getTypeName)
                        .sorted()
                : Stream.of();
    }

    private static String listed(String before, Stream<String> names, String after) {
        String list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : before + list + after;
    }

    private static String line(Member member) {
        String text = member instanceof Executable executable
                ? executable.toGenericString()
                : ((Field) member).toGenericString();
        String owner = member.getDeclaringClass().getTypeName();
        return text.replace(owner + "." + member.getName(), member.getName())
                .replace("java.lang.", "")
                .replace('$', '.');
    }
}
