package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.WebAddress;
import java.net.URI;
import java.util.stream.Collectors;

/** The runs of one paragraph. Each method that adds a run returns a new paragraph. */
record Prose(ImmutableList<Inline> runs) {

    static Prose of(String text) {
        return new Prose(ImmutableList.of(new Inline.Text(text)));
    }

    static Prose emphasis(String text) {
        return new Prose(ImmutableList.of(new Inline.Emphasis(text)));
    }

    static Prose code(String text) {
        return new Prose(ImmutableList.of(new Inline.Code(text)));
    }

    /** Returns a link, or the label with the address in brackets where that leads nowhere on the web. */
    static Prose link(String label, URI address) {
        return WebAddress.flaw(address).isEmpty()
                ? new Prose(ImmutableList.of(new Inline.Link(label, address)))
                : of(label + " (" + address + ")");
    }

    Prose and(String text) {
        return and(of(text));
    }

    Prose and(Prose more) {
        return new Prose(
                ImmutableList.<Inline>builder().addAll(runs).addAll(more.runs).build());
    }

    String in(Format format) {
        return runs.stream().map(run -> run.in(format)).collect(Collectors.joining());
    }
}
