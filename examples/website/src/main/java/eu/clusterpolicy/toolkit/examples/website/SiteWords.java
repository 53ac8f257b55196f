package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.Resources;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The site's own words in the languages of the library, such as what its buttons say. In {@code words.txt} a phrase stands in
 * English, and indented below it a line for each further language, which begins with the code of that language. A phrase has
 * {@code %s} for each part that varies.
 */
@Component
class SiteWords {

    /** The space before French double punctuation, at which no line may break. */
    private static final Pattern SET_OFF = Pattern.compile(" (?=[:;?!])");

    private final ImmutableTable<String, String, String> byEnglishAndLanguage = read();

    /** Returns a phrase in the language of the given labels: from the library, else from the site, else in English. */
    Label say(Labels labels, String english, Object... parts) {
        Label known = labels.heading(english);
        String own = byEnglishAndLanguage.get(english, labels.language());
        Label said = known.language().equals(labels.language()) || own == null
                ? known
                : new Label(english, own, labels.language(), Optional.empty());
        return parts.length == 0
                ? said
                : new Label(english, said.text().formatted(parts), said.language(), said.source());
    }

    /** Returns every phrase of the site by its English words and the code of its language. */
    ImmutableTable<String, String, String> all() {
        return byEnglishAndLanguage;
    }

    private static ImmutableTable<String, String, String> read() {
        ImmutableTable.Builder<String, String, String> words = ImmutableTable.builder();
        String english = "";
        for (String line : lines()) {
            if (line.startsWith(" ")) {
                List<String> said = Splitter.on(' ').limit(2).splitToList(line.strip());
                words.put(english, said.get(0), SET_OFF.matcher(said.get(1)).replaceAll("\u00A0"));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                english = line;
            }
        }
        return words.build();
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(SiteWords.class, "/words.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the site lacks its words", e);
        }
    }
}
