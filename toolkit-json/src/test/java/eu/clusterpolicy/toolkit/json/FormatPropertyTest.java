package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.json.RoadmapArbitraries.Rested;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.rule.Checks;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(JsonArbitraries.class)
class FormatPropertyTest {

    private static final JsonFormat<Catalogue> CATALOGUE = JsonFormats.catalogue();
    private static final JsonFormat<Overlay> OVERLAY = JsonFormats.overlay();
    private static final Schemas OVERLAY_SCHEMA = Schemas.of(OVERLAY);
    private static final JsonFormat<Difference> DIFFERENCE = JsonFormats.difference();
    private static final Schemas DIFFERENCE_SCHEMA = Schemas.of(DIFFERENCE);
    private static final JsonFormat<CheckResult> REPORT = JsonFormats.checkResult();
    private static final Schemas REPORT_SCHEMA = Schemas.of(REPORT);
    private static final Schemas CATALOGUE_SCHEMA = Schemas.of(CATALOGUE);
    private static final Schemas ROADMAP_SCHEMA = Schemas.of(JsonFormats.roadmap(InventedCatalogue.catalogue()));

    @Property(tries = 100)
    void a_catalogue_that_was_written_is_read_again(@ForAll Catalogue catalogue) {
        assertThatAllLayoutsAreRead(CATALOGUE, catalogue);
    }

    @Property(tries = 50)
    void a_roadmap_that_was_written_is_read_again(@ForAll Rested rested) {
        assertThatAllLayoutsAreRead(JsonFormats.roadmap(rested.catalogue()), rested.roadmap());
    }

    @Property(tries = 100)
    void an_overlay_that_was_written_is_read_again_and_keeps_to_its_schema(@ForAll Overlay overlay) {
        assertThatAllLayoutsAreRead(OVERLAY, overlay);
        assertThat(OVERLAY_SCHEMA.errors(OVERLAY.write(overlay))).isEmpty();
    }

    @Property(tries = 100)
    void two_overlays_have_one_digest_exactly_when_they_are_equal(@ForAll Overlay one, @ForAll Overlay other) {
        assertThat(OVERLAY.digest(one).equals(OVERLAY.digest(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 50)
    void a_difference_that_was_written_is_read_again_and_keeps_to_its_schema(
            @ForAll Catalogue older, @ForAll Catalogue newer) {
        Difference difference = Difference.between(older, newer);
        assertThatAllLayoutsAreRead(DIFFERENCE, difference);
        assertThat(DIFFERENCE_SCHEMA.errors(DIFFERENCE.write(difference))).isEmpty();
    }

    @Property(tries = 30)
    void a_report_that_was_written_is_read_again_and_keeps_to_its_schema(@ForAll Catalogue catalogue) {
        CheckResult report = Checks.ofCatalogues().run(catalogue);
        assertThatAllLayoutsAreRead(REPORT, report);
        assertThat(REPORT_SCHEMA.errors(REPORT.write(report))).isEmpty();
    }

    @Property(tries = 30)
    void a_canonical_document_is_written_as_it_was_read(
            @ForAll Catalogue catalogue, @ForAll Catalogue newer, @ForAll Overlay overlay, @ForAll Rested rested) {
        assertThatIsWrittenAsItWasRead(CATALOGUE, catalogue);
        assertThatIsWrittenAsItWasRead(OVERLAY, overlay);
        assertThatIsWrittenAsItWasRead(JsonFormats.roadmap(rested.catalogue()), rested.roadmap());
        assertThatIsWrittenAsItWasRead(DIFFERENCE, Difference.between(catalogue, newer));
        assertThatIsWrittenAsItWasRead(REPORT, Checks.ofCatalogues().run(catalogue));
    }

    @Property(tries = 100)
    void the_schema_accepts_every_catalogue_written(@ForAll Catalogue catalogue) {
        assertThat(CATALOGUE_SCHEMA.errors(CATALOGUE.write(catalogue))).isEmpty();
    }

    @Property(tries = 50)
    void the_schema_accepts_every_roadmap_written(@ForAll Rested rested) {
        JsonFormat<Roadmap> format = JsonFormats.roadmap(rested.catalogue());
        assertThat(ROADMAP_SCHEMA.errors(format.write(rested.roadmap()))).isEmpty();
    }

    @Property(tries = 100)
    void two_catalogues_have_one_digest_exactly_when_they_are_equal(@ForAll Catalogue one, @ForAll Catalogue other) {
        assertThat(CATALOGUE.digest(one).equals(CATALOGUE.digest(other))).isEqualTo(one.equals(other));
        assertThat(CATALOGUE.digest(CATALOGUE.read(CATALOGUE.write(one)))).isEqualTo(CATALOGUE.digest(one));
    }

    @Property(tries = 50)
    void two_roadmaps_on_one_catalogue_have_one_digest_exactly_when_they_are_equal(@ForAll Rested one) {
        JsonFormat<Roadmap> format = JsonFormats.roadmap(one.catalogue());
        Roadmap same = format.read(format.write(one.roadmap()));
        Roadmap other = one.roadmap()
                .reopen()
                .choose(one.roadmap().priorities().get(0).subject(), "Another reason", RoadmapArbitraries.EVIDENCE)
                .close();
        assertThat(format.digest(same)).isEqualTo(format.digest(one.roadmap()));
        assertThat(format.digest(other)).isNotEqualTo(format.digest(one.roadmap()));
        assertThat(format.digest(withEvidence("b", "a", one.roadmap())))
                .isEqualTo(format.digest(withEvidence("a", "b", one.roadmap())));
    }

    private static Roadmap withEvidence(String first, String second, Roadmap roadmap) {
        return roadmap.reopen()
                .evidence(Assumption.of("a", EvidenceKind.NEEDS, "One"))
                .evidence(Assumption.of("b", EvidenceKind.NEEDS, "Another"))
                .choose(roadmap.priorities().get(0).subject(), "Both", EvidenceId.of(first), EvidenceId.of(second))
                .close();
    }

    private static <T> void assertThatAllLayoutsAreRead(JsonFormat<T> format, T value) {
        String canonical = format.canonical().write(value);
        assertThat(format.read(format.write(value))).isEqualTo(value);
        assertThat(format.read(format.compact().write(value))).isEqualTo(value);
        assertThat(format.read(canonical)).isEqualTo(value);
    }

    private static <T> void assertThatIsWrittenAsItWasRead(JsonFormat<T> format, T value) {
        String canonical = format.canonical().write(value);
        assertThat(format.canonical().write(format.read(canonical))).isEqualTo(canonical);
    }
}
