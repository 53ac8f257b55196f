package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.execution.RemoteExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl.InternalException;
import jdk.jshell.spi.ExecutionControl.RunException;
import jdk.jshell.spi.ExecutionControl.UserException;
import jdk.jshell.spi.SPIResolutionException;
import jdk.jshell.tool.JavaShellToolBuilder;

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
                        "jdi:remoteAgent(" + Agent.class.getName() + ")",
                        "-R--class-path",
                        "-R" + classPath,
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

    /** Runs the lines that are typed, in a process of their own, and says what is wrong with one in a sentence. */
    public static final class Agent extends RemoteExecutionControl {

        private static final String MADE_BY_JAVA = "Cannot ";

        private Agent() {}

        /**
         * Serves the shell until it is closed.
         *
         * @param port where the shell listens
         */
        public static void main(String[] port) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port[0]))) {
                Util.forwardExecutionControlAndIO(
                        new Agent(),
                        socket.getInputStream(),
                        socket.getOutputStream(),
                        Map.of("out", out -> System.setOut(printing(out)), "err", err -> System.setErr(printing(err))),
                        Map.of("in", (InputStream in) -> System.setIn(in)));
            }
        }

        private static PrintStream printing(OutputStream stream) {
            return new PrintStream(stream, true, StandardCharsets.UTF_8);
        }

        /** Where in the library something was refused says nothing to whoever types. */
        @Override
        protected String throwConvertedInvocationException(Throwable cause) throws RunException, InternalException {
            if (cause instanceof SPIResolutionException) {
                return super.throwConvertedInvocationException(cause);
            }
            throw new UserException(sentence(cause), "at the desk", new StackTraceElement[0]);
        }

        private static String sentence(Throwable cause) {
            String message = Optional.ofNullable(cause.getMessage()).orElse("");
            if (cause instanceof NullPointerException && (message.isEmpty() || message.startsWith(MADE_BY_JAVA))) {
                return "a name in this line holds nothing; mend the line that was to fill it, and run both again";
            }
            return message.isEmpty() ? cause.toString() : message;
        }
    }
}
