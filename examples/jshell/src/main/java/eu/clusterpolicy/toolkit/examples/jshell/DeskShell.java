package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.base.Splitter;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.UserException;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Opens the desk: JShell with the edition and the verbs at hand, which says in a sentence what is wrong. It reads what is typed,
 * or the lines that come in by a pipe.
 */
public final class DeskShell {

    private DeskShell() {}

    /**
     * Opens the desk and returns when it is closed.
     *
     * @param startup the file with the lines that are run before the first prompt
     */
    public static void main(String... startup) throws Exception {
        String classPath = classPath(DeskShell.class.getClassLoader());
        JavaShellToolBuilder.builder()
                .start(
                        "--feedback",
                        "concise",
                        "--class-path",
                        classPath,
                        "--execution",
                        Lines.NAME,
                        "-R-Dfile.encoding=UTF-8",
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        startup[0]);
    }

    /** Within a build the classes have a loader of their own. JShell takes no place that is not there. */
    private static String classPath(ClassLoader loader) {
        Stream<Path> places = loader instanceof URLClassLoader ofBuild
                ? Arrays.stream(ofBuild.getURLs()).map(place -> Path.of(URI.create(place.toString())))
                : Splitter.on(File.pathSeparatorChar)
                        .splitToStream(System.getProperty("java.class.path"))
                        .map(Path::of);
        return places.filter(Files::exists).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs the lines that are typed as JShell itself does, in a process of their own, and says in a sentence what is wrong with
     * one: where in the library something was refused says nothing to whoever types. Found by service loading.
     */
    public static final class Lines implements ExecutionControlProvider {

        private static final String NAME = "desk";
        private static final String MADE_BY_JAVA = "Cannot ";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public ExecutionControl generate(ExecutionEnv shell, Map<String, String> parameters) throws Throwable {
            ExecutionControl process = ExecutionControl.generate(shell, "jdi");
            return (ExecutionControl) Proxy.newProxyInstance(
                    Lines.class.getClassLoader(),
                    new Class<?>[] {ExecutionControl.class},
                    (proxy, method, arguments) -> told(process, method, arguments));
        }

        private static @Nullable Object told(ExecutionControl process, Method method, @Nullable Object[] arguments)
                throws Throwable {
            try {
                return method.invoke(process, arguments);
            } catch (InvocationTargetException refused) {
                throw refused.getCause() instanceof UserException wrong
                        ? new UserException(sentence(wrong), "at the desk", new StackTraceElement[0])
                        : Objects.requireNonNull(refused.getCause());
            }
        }

        private static String sentence(UserException wrong) {
            String message = Optional.ofNullable(wrong.getMessage()).orElse("");
            boolean ofJava = message.isEmpty() || message.startsWith(MADE_BY_JAVA);
            if (ofJava && wrong.causeExceptionClass().equals(NullPointerException.class.getName())) {
                return "a name in this line holds nothing; mend the line that was to fill it, and run both again";
            }
            return message.isEmpty() ? wrong.causeExceptionClass() : message;
        }
    }
}
