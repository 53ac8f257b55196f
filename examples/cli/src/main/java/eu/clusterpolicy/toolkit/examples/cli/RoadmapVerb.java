package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A roadmap that is written in an editor: how it begins, and how it goes on. */
@Command(
        name = "roadmap",
        description = "Begin a roadmap that is written in an editor, and say how it goes on.",
        synopsisSubcommandLabel = "(new | next)",
        footer = {
            "",
            "Examples:",
            "  cluster-policy roadmap new Andalusia ES ES61 --schema draft.schema.json > a.json",
            "  cluster-policy roadmap next a.json"
        })
final class RoadmapVerb {

    private RoadmapVerb() {}

    static CommandLine command(Console console) {
        return new CommandLine(new RoadmapVerb())
                .addSubcommand(new New(console))
                .addSubcommand(new Next(console));
    }

    /** Begins a roadmap. */
    @Command(
            name = "new",
            description =
                    "Print a roadmap that has nothing but its territory, with the schema by which an editor completes it.",
            footer = {
                "",
                "Example:",
                "  cluster-policy roadmap new Andalusia ES ES61 --schema draft.schema.json > a.json"
            })
    static final class New extends Verb {

        @Parameters(
                index = "0",
                arity = "1",
                paramLabel = "NAME",
                description = "The territory's name, such as Andalusia.")
        private String name = "";

        @Parameters(index = "1", arity = "1", paramLabel = "COUNTRY", description = "Its country, such as ES or Spain.")
        private Optional<Country> country = Optional.empty();

        @Parameters(index = "2..*", paramLabel = "NUTS", description = "Its NUTS codes, such as ES61.")
        private List<String> nuts = new ArrayList<>();

        @Option(
                names = "--schema",
                paramLabel = "FILE",
                description = "Where to put the schema, in the folder of the roadmap.")
        private Optional<Path> schema = Optional.empty();

        New(Console console) {
            super(console);
        }

        @Override
        int run(Documents documents) {
            Territory territory = Territory.of(name, country.orElseThrow().code(), nuts.toArray(String[]::new));
            RoadmapDraft draft = RoadmapDraft.of(territory, documents.catalogue(catalogue));
            JsonFormat<RoadmapDraft> format = JsonFormats.draft(draft.catalogue());
            schema.ifPresent(file -> write(format.schema(), file));
            String document = format.write(draft);
            print(schema.map(file -> "{\n  \"$schema\": \"" + address(file) + "\"," + document.substring(1))
                    .orElse(document));
            return ClusterPolicy.DONE;
        }

        /** Returns the address of a file for those beside it: blanks, quotes and colons of its name are escaped. */
        private static String address(Path file) {
            String whole = file.toUri().getRawPath();
            return whole.substring(whole.lastIndexOf('/') + 1).replace(":", "%3A");
        }

        private static void write(String text, Path file) {
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "cannot write " + file.toAbsolutePath()
                                + ": look whether its folder is there and may be written to",
                        e);
            }
        }
    }

    /** Says what is missing. */
    @Command(
            name = "next",
            description = "Say what a roadmap lacks and what in it does not follow. Ends with 1 where there is either.",
            footer = {"", "Example:", "  cluster-policy roadmap next a.json"})
    static final class Next extends Verb {

        @Parameters(paramLabel = "FILE", arity = "1", description = "A roadmap, - for standard input.")
        private String file = "";

        Next(Console console) {
            super(console);
        }

        @Override
        int run(Documents documents) {
            Decided roadmap = documents.roadmap(file, documents.catalogue(catalogue));
            for (Stray stray : roadmap.strays()) {
                print("- " + stray.text() + "\n");
            }
            for (Gap gap : roadmap.next()) {
                print("- " + gap.text() + choices(gap) + "\n");
            }
            boolean complete = roadmap.strays().isEmpty() && roadmap.next().isEmpty();
            print(complete ? "Nothing is missing.\n" : "");
            return complete ? ClusterPolicy.DONE : ClusterPolicy.FOUND;
        }

        private static String choices(Gap gap) {
            return gap.choices().isEmpty() ? "" : ":\n    " + String.join("\n    ", gap.choices());
        }
    }
}
