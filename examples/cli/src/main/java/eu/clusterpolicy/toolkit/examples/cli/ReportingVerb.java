package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.examples.cli.Output.Form;
import picocli.CommandLine.Option;

/** A verb that prints a report in the form that is asked for. */
abstract class ReportingVerb extends Verb {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "${COMPLETION-CANDIDATES}, as far as there is such a form of this; ${DEFAULT-VALUE} otherwise.")
    private Form form = Form.TEXT;

    ReportingVerb(Console console) {
        super(console);
    }

    final void print(Output output) {
        print(output.in(form));
    }
}
