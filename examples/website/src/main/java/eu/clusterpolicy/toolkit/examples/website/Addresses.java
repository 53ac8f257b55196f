package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Strings;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.report.HtmlOptions;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where the pages of entries and cells are, and how reports are written so that they lead there. */
final class Addresses {

    private Addresses() {}

    /** Returns the page of an entry within the language, such as {@code /actions/cluster-mapping}; of an erratum, the data's. */
    static Optional<String> of(EntryName entry) {
        return switch (entry.kind()) {
            case ACTION, EXAMPLE, RECOMMENDATION ->
                Optional.of("/" + entry.kind().list() + "/" + entry.id());
            case ERRATUM -> Optional.of("/data#erratum-" + entry.id());
            default -> Optional.empty();
        };
    }

    static String of(Cell cell) {
        return "/cells/" + cell.code();
    }

    /** Returns how a report is written into a page of the language, its title a heading of the given level. */
    static HtmlOptions within(Labels labels, int headingLevel, String idPrefix) {
        String place = "/" + labels.language();
        return HtmlOptions.builder()
                .headingLevel(headingLevel)
                .idPrefix(idPrefix)
                .labels(labels)
                .entryAddress(entry -> of(entry).map(path -> URI.create(place + path)))
                .cellAddress(cell -> Optional.of(URI.create(place + of(cell))))
                .build();
    }

    /** Returns the path that is most like one that is not there: at its beginning and its end they are the same, but for a third. */
    static Optional<String> nearest(String path, Collection<String> known) {
        return known.stream()
                .max(Comparator.comparingInt(each -> alike(path, each)))
                .filter(each -> alike(path, each) * 3 >= Math.max(path.length(), each.length()) * 2);
    }

    private static int alike(String path, String other) {
        String begin = Strings.commonPrefix(path, other);
        return begin.length()
                + Strings.commonSuffix(path.substring(begin.length()), other.substring(begin.length()))
                        .length();
    }
}
