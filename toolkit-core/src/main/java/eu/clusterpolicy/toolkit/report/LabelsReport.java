package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import java.util.List;

/** Writes the labels of every language beside the English ones, each with its source, and how many were seen in official texts. */
final class LabelsReport {

    private LabelsReport() {}

    static Report of(List<Labels> languages) {
        Page page = Page.titled("Words in their language")
                .paragraph(
                        "What stands beside a source was seen in that official text, though it may not translate the word of"
                                + " the paper; all else is this library's own wording.")
                .table(
                        List.of("Language", "Labels", "From an official text", "Our wording", "Missing"),
                        languages.stream().map(LabelsReport::share).toList());
        languages.forEach(language -> write(page, language));
        return page.report();
    }

    private static Block.Row share(Labels language) {
        int all = language.labels().size();
        long ours = language.labels().stream().filter(Label::isOwnWording).count();
        return Block.Row.of(
                Block.Field.of(name(language).and(", " + language.language())),
                Block.Field.of(String.valueOf(all)),
                Block.Field.of((all - ours) + " (" + Math.round(100.0 * (all - ours) / all) + " %)"),
                Block.Field.of(String.valueOf(ours)),
                Block.Field.of(String.valueOf(language.missing().size())));
    }

    private static void write(Page page, Labels language) {
        page.section(name(language))
                .table(
                        List.of("English", "Label", "Source"),
                        language.labels().stream().map(LabelsReport::row).toList());
        ImmutableList<String> missing = language.missing();
        if (!missing.isEmpty()) {
            page.paragraph("Said in English: " + String.join(", ", missing));
        }
    }

    private static Block.Row row(Label label) {
        return Block.Row.of(
                Block.Field.of(Prose.english(label.english())),
                Block.Field.of(Prose.foreign(label.language(), label.text())),
                Block.Field.of(label.source()
                        .map(source -> Prose.of(source.text()))
                        .orElseGet(() -> Prose.term("our wording"))));
    }

    private static Prose name(Labels language) {
        return Prose.foreign(language.language(), language.name());
    }
}
