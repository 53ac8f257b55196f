package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlayFormatTest {

    private static final JsonFormat<Overlay> FORMAT = JsonFormats.overlay();

    @Test
    void gives_back_what_was_written() throws IOException {
        Overlay overlay = FORMAT.read(example("overlay"));
        assertThat(FORMAT.write(overlay)).isEqualTo(example("overlay"));
        assertThat(overlay.edits(Edit.Withdraw.class))
                .contains(new Edit.Withdraw(
                        EntryName.of(ActionId.of("mend-things")),
                        Optional.of(EntryName.of(ActionId.of("lend-things"))),
                        "Lending is better"));
        assertThat(overlay.edits(Edit.Alias.class))
                .containsExactly(new Edit.Alias(ExampleId.of("menders"), "Les Réparateurs"));
        assertThat(overlay.edits(Edit.Entitle.class)).hasSize(1);
    }

    @Test
    void needs_no_more_than_a_base_and_an_edition() {
        String json = """
                {"format": "cluster-policy-toolkit/overlay", "formatVersion": "1.0", "base": "invented-1",
                 "edition": {"id": "invented-2", "title": "t", "issued": "2025-01-01", "publisher": "p", "rights": "r"}}""";
        Catalogue next = FORMAT.read(json).applyTo(InventedCatalogue.catalogue());
        assertThat(next.edition().id()).isEqualTo("invented-2");
        assertThat(next.examples()).isEqualTo(InventedCatalogue.catalogue().examples());
    }

    @Test
    void says_what_is_wrong_with_an_edit() {
        assertThat(problems(overlay("""
                {"alias": {"example": "Old Menders", "spelling": "x"}},
                {"withdraw": {"entry": {"action": "mend"}, "reason": " "}},
                {"withdraw": {"entry": {"action": "mend"}, "successor": {"example": "menders"}, "reason": "r"}},
                {"entitle": {"recommendation": 1, "title": {"status": "complete", "citation": {"page": 1}}}},
                {"remove": {"erratum": "slip"}},
                {"drop": {"erratum": "slip"}, "add": {"action": {"id": "a", "text": "t"}}},
                {}""")))
                .containsExactly(
                        "line 4, column 23, /edits/0/alias/example: example id must be lower-case kebab words:"
                                + " 'Old Menders'",
                        "line 5, column 54, /edits/1/withdraw/reason: must not be blank, found '␣'",
                        "line 6, column 14, /edits/2/withdraw: the successor of action 'mend' is of another kind:"
                                + " example 'menders'",
                        "line 7, column 44, /edits/3/entitle/title: title lacks 'text': The title, an ellipsis where"
                                + " words are lost.",
                        "line 8, column 2, /edits/4/remove: unknown kind of edit: 'remove'; it may be: add, replace,"
                                + " withdraw, drop, alias, place, entitle",
                        "line 9, column 1, /edits/5: edit must have one property, which says of what kind it is: add,"
                                + " replace, withdraw, drop, alias, place, entitle",
                        "line 10, column 1, /edits/6: edit must have one property, which says of what kind it is: add,"
                                + " replace, withdraw, drop, alias, place, entitle");
    }

    @Test
    void names_each_place_at_which_an_entry_is_named_again() {
        assertThat(problems(overlay("""
                {"alias": {"example": "menders", "spelling": "The Menders"}},
                {"alias": {"example": "lenders", "spelling": "The Lenders"}},
                {"place": {"example": "menders", "placement":
                  {"priority": "resilience", "challenge": "skills", "function": "networking"}}},
                {"withdraw": {"entry": {"recommendation": 1}, "reason": "done"}},
                {"entitle": {"recommendation": 1, "title":
                  {"text": "Mend", "status": "complete", "citation": {"table": 5, "page": 1}}}},
                {"add": {"example": {"id": "menders", "name": "Menders"}}},
                {"add": {"example": {"id": "new", "name": "New"}}}, {"replace":
                  {"example": {"id": "new", "name": "Newer"}}},
                {"withdraw": {"entry": {"example": "lenders"}, "reason": "closed"}}""")))
                .containsExactly(
                        "line 9, column 1, /edits/4: overlay must name each entry once: recommendation '1' stands at"
                                + " /edits/3 already",
                        "line 11, column 1, /edits/5: overlay must name each entry once: example 'menders' stands at"
                                + " /edits/0 already",
                        "line 12, column 53, /edits/7: overlay must name each entry once: example 'new' stands at"
                                + " /edits/6 already",
                        "line 14, column 1, /edits/8: overlay must name each entry once: example 'lenders' stands at"
                                + " /edits/1 already");
    }

    @Test
    void says_what_an_overlay_cannot_say() {
        assertThat(problems(overlay("""
                {"drop": {"action": "mend-things"}},
                {"add": {"withdrawnAction": {"action": {"id": "a", "text": "t"}, "reason": "r"}}}""")))
                .containsExactly(
                        "line 4, column 11, /edits/0/drop/action: unknown kind of name: 'action'; it may be: erratum,"
                                + " declaredEmpty",
                        "line 5, column 10, /edits/1/add/withdrawnAction: unknown kind of entry: 'withdrawnAction'"
                                + "; it may be: action, example, recommendation, erratum, declaredEmpty");
    }

    @Test
    void must_make_an_edition_of_its_own() {
        assertThat(problems(overlay("").replace("invented-2", "invented-1")))
                .containsExactly(
                        "line 2, column 20, /edition/id: overlay must make an edition of its own: 'invented-1'");
    }

    private static String overlay(String edits) {
        return """
                {"format": "cluster-policy-toolkit/overlay", "formatVersion": "1.0", "base": "invented-1",
                 "edition": {"id": "invented-2", "title": "t", "issued": "2025-01-01", "publisher": "p", "rights": "r"},
                 "edits": [
                """ + edits + "]}";
    }

    private static List<String> problems(String document) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document)).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
