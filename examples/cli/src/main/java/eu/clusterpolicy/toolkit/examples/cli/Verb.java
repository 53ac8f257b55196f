package eu.clusterpolicy.toolkit.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A verb of the command: what all of them have in common. */
abstract class Verb implements Callable<Integer> {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "The catalogue that is asked, or that a roadmap rests on; ${DEFAULT-VALUE} otherwise.")
    String catalogue = Documents.STANDARD;

    private final Console console;

    Verb(Console console) {
        this.console = console;
    }

    /** Reads documents, prints, and returns the exit code. */
    abstract int run(Documents documents);

    @Override
    public final Integer call() {
        try (Progress progress = Progress.on(console.err())) {
            return run(new Documents(console.in(), progress));
        }
    }

    /** Prints on the standard output, which has nothing else. */
    final void print(String text) {
        console.out().print(text);
    }
}
