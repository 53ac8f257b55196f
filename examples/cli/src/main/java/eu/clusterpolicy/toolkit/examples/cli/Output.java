package eu.clusterpolicy.toolkit.examples.cli;

import com.google.common.base.Joiner;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a verb has to say, in each form that there is of it. */
final class Output {

    /** A form in which something is printed, such as Markdown. */
    enum Form {
        TEXT,
        MARKDOWN,
        JSON,
        HTML,
        CSV,
        SVG,
        SARIF,
        JUNIT;

        static Form of(String name) {
            return Arrays.stream(values())
                    .filter(form -> form.toString().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no form '%s': there are %s"
                            .formatted(name, Joiner.on(", ").join(values()))));
        }

        /** Returns the name by which the form is asked for. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Form, Supplier<String>> forms = new EnumMap<>(Form.class);

    private Output() {}

    static Output of(Report report) {
        return new Output()
                .and(Form.TEXT, report::text)
                .and(Form.MARKDOWN, report::markdown)
                .and(Form.HTML, report::htmlPage);
    }

    /** Returns a report on what was found, with what was found as data. */
    static Output of(Report report, SearchResult found) {
        return of(report)
                .and(Form.JSON, () -> json(found))
                .and(Form.CSV, () -> CsvTables.found().write(found));
    }

    private static String json(SearchResult found) {
        return JsonMapper.builder()
                        .addModule(new ToolkitModule())
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(found)
                + "\n";
    }

    Output and(Form form, Supplier<String> text) {
        forms.put(form, text);
        return this;
    }

    String in(Form form) {
        Supplier<String> text = forms.get(form);
        if (text == null) {
            throw new IllegalArgumentException("there is no form '%s' of this: ask for %s"
                    .formatted(form, Joiner.on(", ").join(forms.keySet())));
        }
        return text.get();
    }
}
