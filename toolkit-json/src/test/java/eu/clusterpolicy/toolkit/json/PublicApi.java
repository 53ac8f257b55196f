package eu.clusterpolicy.toolkit.json;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module promises: its public types with their public and protected members, a line each, as text. */
final class PublicApi {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private final Class<?> one;
    private final Set<String> packages;

    private PublicApi(Class<?> one, Set<String> packages) {
        this.one = one;
        this.packages = packages;
    }

    /** Returns what the module of a class promises. */
    static String of(String module, Class<?> one) throws IOException {
        return new PublicApi(one, exported(module)).text();
    }

    /** Returns the packages of a module of this build that everybody may use. */
    static Set<String> exported(String module) throws IOException {
        String descriptor = Files.readString(Path.of("..", module, "src", "main", "java", "module-info.java"));
        return EXPORT.matcher(descriptor).results().map(each -> each.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    private String text() throws IOException {
        return ClassPath.from(one.getClassLoader()).getAllClasses().stream()
                .filter(each -> packages.contains(each.getPackageName()))
                .map(ClassPath.ClassInfo::load)
                .filter(type -> source(one).equals(source(type)) && promised(type))
                .sorted(Comparator.comparing(Class::getName))
                .map(PublicApi::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean promised(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || promised(type.getEnclosingClass()));
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
        Stream<Method> hidden = type.getSuperclass() == null || promised(type.getSuperclass())
                ? Stream.of()
                : methods(type.getSuperclass());
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), hidden);
    }

    private static String heading(Class<?> type) {
        Stream<String> above = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(each -> each != Object.class && promised(each))
                .map(Class::getTypeName);
        return type.toGenericString().replace('$', '.')
                + above.collect(Collectors.joining(", ", " : ", "")).replaceFirst("^ : $", "");
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

    private static CodeSource source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}
