package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.roadmap.Rebased;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The region of the file is invented: nothing in it is a fact. */
class RoadmapFormatTest {

    private static final JsonFormat<Roadmap> FORMAT = JsonFormats.roadmap(StandardCatalogue.edition2021());
    private static final String REGION = region();
    private static final String DIGEST = JsonFormats.catalogue().digest(StandardCatalogue.edition2021());

    @Nested
    class Reading {

        @Test
        void gives_back_what_was_written() {
            Roadmap roadmap = FORMAT.read(REGION);
            assertThat(FORMAT.read(FORMAT.write(roadmap))).isEqualTo(roadmap);
            assertThat(FORMAT.read(FORMAT.compact().write(roadmap))).isEqualTo(roadmap);
        }

        /** What a plan has gained since is written only where it is said. */
        @Test
        void takes_a_document_from_before_plans_had_several_actions_lags_and_regions() {
            assertThat(REGION).contains("\"action\": \"").doesNotContain("\"lag\"", "\"status\": {", "nutsEdition");
            Roadmap roadmap = FORMAT.read(REGION);

            assertThat(roadmap.plan().actions())
                    .allSatisfy(action -> assertThat(action.actions()).hasSize(1));
            assertThat(roadmap.plan().actions().stream().flatMap(action -> action.dependsOn().stream()))
                    .isNotEmpty()
                    .allSatisfy(dependency -> assertThat(dependency.lag()).isZero());
            assertThat(roadmap.territory().nutsEdition()).isEmpty();
        }

        /** Written when a planned action had one policy action, a territory one region and no dependency a lag; never to be changed. */
        @Test
        void takes_a_document_that_was_kept_since_then() {
            Roadmap roadmap = FORMAT.read(document("kept/1.0/roadmap-of-2026-11.json"));

            assertThat(roadmap.territory()).isEqualTo(Territory.of("Farland", "DE", "DE1"));
            PlannedAction second = roadmap.plan().actions().get(1);
            assertThat(second.actions()).containsExactly(ActionId.of("green-training-services"));
            assertThat(second.dependsOn()).containsExactly(Dependency.on("first"));
            assertThat(second.status()).isEmpty();
            assertThat(roadmap.plan().risks()).isEmpty();
            assertThat(FORMAT.read(FORMAT.write(roadmap))).isEqualTo(roadmap);
            assertThat(JsonFormats.draft(StandardCatalogue.edition2021())
                            .read(document("kept/1.0/roadmap-of-2026-11.json"))
                            .close())
                    .isEqualTo(roadmap);
        }

        @Test
        void loses_nothing_of_a_document_in_the_order_of_the_format() {
            assertThat(FORMAT.write(FORMAT.read(REGION))).isEqualTo(namingTheDigest(DIGEST));
        }
    }

    @Nested
    class Resting_on_a_catalogue {

        private static final String OTHER = "0".repeat(64);

        @Test
        void accepts_the_digest_of_the_catalogue_at_hand() {
            assertThat(FORMAT.read(namingTheDigest(DIGEST))).isEqualTo(FORMAT.read(REGION));
        }

        @Test
        void refuses_another_digest_and_says_what_to_do() {
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(namingTheDigest(OTHER)))
                            .problems())
                    .singleElement()
                    .isEqualTo(new Problem(
                            "/catalogueDigest",
                            5,
                            22,
                            "'" + "0".repeat(60) + "…' (64 characters)",
                            "the catalogue at hand is not, word for word, the one that the roadmap was made with; read the"
                                    + " roadmap against its own edition, then re-base it, or take it as it is and be"
                                    + " told what differs"));
        }

        @Test
        void refuses_any_digest_where_the_catalogue_at_hand_has_none() {
            Catalogue unwritable = Overlay.builder()
                    .base("eccp-2021")
                    .edition(InventedCatalogue.catalogue().edition())
                    .add(Example.builder()
                            .id("later")
                            .name("Later")
                            .lastUpdate(LocalDate.of(12_000, 1, 1))
                            .build())
                    .build()
                    .applyTo(StandardCatalogue.edition2021(), conflict -> Resolution.TAKE);
            String document = namingTheDigest(OTHER).replace("eccp-2021", "invented-1");
            assertThat(catchThrowableOfType(
                                    InvalidDocumentException.class,
                                    () -> JsonFormats.roadmap(unwritable).read(document))
                            .problems())
                    .singleElement()
                    .asString()
                    .contains("/catalogueDigest: the catalogue at hand has no digest to compare: ")
                    .contains("'+12000-01-01'");
        }

        @Test
        void refuses_what_is_no_digest() {
            assertThatProblem(namingTheDigest("ABC")).contains("/catalogueDigest: must be a SHA-256 in 64");
        }

        @Test
        void tells_of_another_digest_and_reads_on_when_asked_to() {
            List<Problem> told = new ArrayList<>();
            Roadmap read = JsonFormats.roadmap(StandardCatalogue.edition2021(), told::add)
                    .read(namingTheDigest(OTHER));
            assertThat(read).isEqualTo(FORMAT.read(REGION));
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("line 5, column 22, /catalogueDigest: the catalogue at hand is not, word for word");
        }

        @Test
        void tells_of_another_edition_alone_since_its_digest_differs_too() {
            List<Problem> told = new ArrayList<>();
            Roadmap read = JsonFormats.roadmap(StandardCatalogue.edition2021(), told::add)
                    .read(namingTheDigest(OTHER).replace("eccp-2021", "eccp-2020"));
            assertThat(read.edition()).isEqualTo("eccp-2021");
            assertThat(told)
                    .singleElement()
                    .asString()
                    .contains("/edition: the catalogue at hand is of edition 'eccp-2021', found 'eccp-2020'");
        }

        @Test
        void still_refuses_an_entry_that_the_catalogue_lacks() {
            JsonFormat<Roadmap> format = JsonFormats.roadmap(StandardCatalogue.edition2021(), told -> {})
                    .compact();
            String unknown = REGION.replace("green-training-services", "gone");
            assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> format.read(unknown)))
                    .hasMessageContaining("unknown action: 'gone'");
        }

        @Test
        void reads_what_was_decided_about_an_entry_that_has_been_withdrawn_since() {
            Catalogue newer = Overlay.builder()
                    .base("eccp-2021")
                    .edition(InventedCatalogue.catalogue().edition())
                    .withdraw(
                            EntryName.of(ActionId.of("green-training-services")),
                            "One is enough",
                            EntryName.of(ActionId.of("green-innovation-needs")))
                    .build()
                    .applyTo(StandardCatalogue.edition2021(), conflict -> Resolution.TAKE);
            List<String> told = new ArrayList<>();
            Roadmap read = JsonFormats.roadmap(newer, notice -> told.add(notice.text()))
                    .read(REGION);
            assertThat(read.actions()).isEqualTo(FORMAT.read(REGION).actions());
            assertThat(told)
                    .satisfiesExactly(
                            edition -> assertThat(edition).contains("/edition: "),
                            withdrawn -> assertThat(withdrawn)
                                    .contains(
                                            "/actions/0/action: action 'green-training-services' has been withdrawn in"
                                                    + " favour of 'green-innovation-needs'"));
            JsonFormat<Roadmap> format = JsonFormats.roadmap(newer);
            assertThat(format.read(format.write(read))).isEqualTo(read);
            assertThat(read.rebaseOn(newer).decisions(Rebased.Lost.class)).hasSize(1);
        }

        private AbstractStringAssert<?> assertThatProblem(String document) {
            return assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> FORMAT.read(document))
                            .problems())
                    .singleElement()
                    .asString();
        }
    }

    private static String namingTheDigest(String digest) {
        String edition = "  \"edition\": \"eccp-2021\",\n";
        return REGION.replace(edition, edition + "  \"catalogueDigest\": \"" + digest + "\",\n");
    }

    static String region() {
        return document("farland.json");
    }

    private static String document(String name) {
        try (var file = RoadmapFormatTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
