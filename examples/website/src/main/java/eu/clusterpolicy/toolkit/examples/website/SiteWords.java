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
import org.springframework.stereotype.Component;

/** The site's own words in the languages of the library, such as what its buttons say: one line each in {@code words.txt}. */
@Component
class SiteWords {

    private final ImmutableTable<String, String, String> byEnglishAndLanguage = read();

    /** Returns a phrase in the language of the given labels: from the library, else from the site, else in English. */
    Label say(Labels labels, String english) {
        Label known = labels.heading(english);
        String own = byEnglishAndLanguage.get(english, labels.language());
        return known.language().equals(labels.language()) || own == null
                ? known
                : new Label(english, own, labels.language(), Optional.empty());
    }

    private static ImmutableTable<String, String, String> read() {
        ImmutableTable.Builder<String, String, String> words = ImmutableTable.builder();
        List<String> languages =
                Labels.all().stream().map(Labels::language).skip(1).toList();
        for (String line : lines()) {
            if (!line.isBlank()) {
                List<String> said = Splitter.on('|').trimResults().splitToList(line);
                for (int at = 1; at < said.size(); at++) {
                    words.put(said.get(0), languages.get(at - 1), said.get(at));
                }
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
