package eu.clusterpolicy.toolkit.examples.cli;

import com.google.common.primitives.Ints;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.examples.cli.Output.Form;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command, such as {@code cluster-policy check catalogue.json}: its verbs, what its parameters mean, and how it ends.
 *
 * <p>It ends with 0 where all is well, with 1 where there are findings, a difference or something missing, and with 2 where it
 * was used in a wrong way or a document could not be read.
 */
@Command(
        name = "cluster-policy",
        description = "The European cluster policy toolkit: its matrix, its catalogue, checks and roadmaps.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        versionProvider = ClusterPolicy.Version.class,
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Examples:",
            "  cluster-policy search circular --country ES",
            "  cluster-policy cell green-transition/skills/networking",
            "  cluster-policy check catalogue.json --format sarif > findings.sarif",
            "  cluster-policy VERB --help",
            "",
            "Exit codes: 0 all is well; 1 findings, a difference or something missing; 2 wrong use or an unreadable document."
        })
public final class ClusterPolicy {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int REFUSED = 2;

    private ClusterPolicy() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = command(new Console(System.in, out, err)).execute(arguments);
        out.flush();
        System.exit(status);
    }

    static CommandLine command(Console console) {
        CommandLine command = new CommandLine(new ClusterPolicy())
                .addSubcommand(new SearchVerb(console))
                .addSubcommand(new CellVerb(console))
                .addSubcommand(new CheckVerb(console))
                .addSubcommand(new DiffVerb(console))
                .addSubcommand(new ReportVerb(console))
                .addSubcommand(RoadmapVerb.command(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(ClusterPolicy::refuse)
                .setExecutionExceptionHandler((failure, line, parsed) -> refuse(console, failure));
        convert(command, Cell.class, Cell::of);
        convert(command, Priority.class, Priority::of);
        convert(command, Challenge.class, Challenge::of);
        convert(command, ClusterFunction.class, ClusterFunction::of);
        convert(command, Country.class, Labels.of("en")::countryNamed);
        convert(command, Integer.class, ClusterPolicy::number);
        convert(command, Severity.class, Severity::of);
        convert(command, Form.class, Form::of);
        return command;
    }

    private static <T> void convert(CommandLine command, Class<T> type, Function<String, T> of) {
        command.registerConverter(type, text -> {
            try {
                return of.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        });
    }

    private static Integer number(String typed) {
        return Optional.ofNullable(Ints.tryParse(typed))
                .orElseThrow(() -> new IllegalArgumentException("give a number, such as 8: '" + typed + "'"));
    }

    private static int refuse(ParameterException refused, String... arguments) {
        CommandLine command = refused.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(refused.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(refused, err)) {
            if (!command.getSubcommands().isEmpty()) {
                err.println("There are: "
                        + String.join(", ", command.getSubcommands().keySet()));
            }
            err.println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return REFUSED;
    }

    private static int refuse(Console console, Exception failure) throws Exception {
        if (failure instanceof UncheckedIOException || failure instanceof IllegalArgumentException) {
            console.err().println(failure.getMessage());
            return REFUSED;
        }
        throw failure;
    }

    /** The version that the command's jar names in its manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "cluster-policy " + ClusterPolicy.class.getPackage().getImplementationVersion()
            };
        }
    }
}
