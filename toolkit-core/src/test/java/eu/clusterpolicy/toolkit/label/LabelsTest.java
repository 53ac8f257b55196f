package eu.clusterpolicy.toolkit.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Labels GERMAN = Labels.of("de");

    /** A page that has a single label, in a language that no Java runtime knows. */
    private static final Labels SCANT = LanguagePage.in("qaa-DE", "Farlandish")
            .own(Priority.RESILIENCE, "Rezilo")
            .labels();

    static Stream<Labels> pages() {
        return Labels.all().stream();
    }

    @Nested
    class Of_a_language {

        @Test
        void are_found_by_its_code_or_a_tag_that_begins_with_it() {
            assertThat(Labels.of("de").name()).isEqualTo("Deutsch");
            assertThat(Labels.of("de-AT")).isSameAs(GERMAN);
            assertThat(Labels.find("zh")).isEmpty();
            assertThat(Labels.find("")).isEmpty();
        }

        @Test
        void are_refused_where_it_has_no_page() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Labels.of("pt"))
                    .withMessageContaining("unknown language: 'pt'")
                    .withMessageContaining("there are en, de, fr, es, it and pl");
        }

        @Test
        void say_what_a_value_is_called_with_the_official_text_where_it_was_seen() {
            assertThat(GERMAN.label(Challenge.SKILLS))
                    .isEqualTo(new Label(
                            "Skills",
                            "Kompetenzen",
                            "de",
                            Optional.of(Citation.from("COM(2020) 102, CELEX 52020DC0102"))));
            assertThat(GERMAN.label(Priority.GREEN_TRANSITION)
                            .source()
                            .orElseThrow()
                            .text())
                    .endsWith("“der zweifache ökologische und digitale Wandel”");
            assertThat(GERMAN.label(Challenge.SKILLS).isOwnWording()).isFalse();
        }

        @Test
        void mark_what_is_worded_by_this_library() {
            assertThat(GERMAN.heading("Evidence")).hasToString("Belege (de)");
            assertThat(GERMAN.heading("Evidence").isOwnWording()).isTrue();
        }

        @Test
        void tell_apart_values_that_english_calls_by_one_word() {
            Labels spanish = Labels.of("es");

            assertThat(spanish.label(ActionStatus.State.PLANNED).text()).isEqualTo("Prevista");
            assertThat(spanish.label(MilestoneStatus.PLANNED).text()).isEqualTo("Previsto");
        }
    }

    @Nested
    class A_page {

        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.label.LabelsTest#pages")
        void lacks_nothing(Labels page) {
            assertThat(page.missing()).isEmpty();
            assertThat(unasked(page)).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.label.LabelsTest#pages")
        void writes_every_label_in_its_own_language(Labels page) {
            assertThat(page.labels()).isNotEmpty().allSatisfy(label -> {
                assertThat(label.language()).isEqualTo(page.language());
                assertThat(label.text()).isNotBlank().isEqualTo(label.text().strip());
            });
        }

        /** A heading with a part that varies would lose it, or fail when it is filled in. */
        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.label.LabelsTest#pages")
        void keeps_the_parts_of_a_heading_that_vary(Labels page) {
            assertThat(page.labels())
                    .allSatisfy(label -> assertThat(label.text().split("%s", -1))
                            .as(label.english())
                            .hasSameSizeAs(label.english().split("%s", -1)));
        }

        @Test
        void names_what_it_lacks() {
            assertThat(SCANT.missing())
                    .contains("Skills", "Evidence", "Roadmap for %s")
                    .doesNotContain("Resilience")
                    .hasSize(Labels.of("en").labels().size() - 1);
        }

        @Test
        void names_what_nothing_asks_for() {
            Labels page = LanguagePage.in("qaa", "Farlandish")
                    .own("A heading of the past", "Malnova")
                    .labels();

            assertThat(unasked(page)).containsExactly("A heading of the past");
        }

        /** Returns what the language has a label for and English has not. */
        private static List<String> unasked(Labels page) {
            Set<String> english =
                    Labels.of("en").labels().stream().map(Label::english).collect(Collectors.toSet());
            return page.labels().stream()
                    .map(Label::english)
                    .filter(asked -> !english.contains(asked))
                    .toList();
        }

        /** Sentences stay in English: what is missing, what is at fault, what collides; and what reports say of their formats. */
        @Test
        void has_a_label_for_every_value_with_a_title_but_those_whose_titles_are_sentences() {
            List<String> sentences = List.of("GapKind", "PlanFaultKind", "ConflictKind", "Resolution");

            assertThat(codedKinds())
                    .filteredOn(kind -> !sentences.contains(kind.getSimpleName()))
                    .hasSizeGreaterThan(20)
                    .flatMap(kind -> List.of(kind.getEnumConstants()))
                    .allSatisfy(value -> assertThat(GERMAN.label((Coded) value).language())
                            .as(value.getClass() + ", " + value)
                            .isEqualTo("de"));
        }

        private static List<? extends Class<?>> codedKinds() {
            return new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("eu.clusterpolicy.toolkit")
                            .stream()
                            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                            .filter(type -> !type.getPackageName().endsWith(".report"))
                            .map(JavaClass::reflect)
                            .toList();
        }
    }

    @Nested
    class A_missing_label {

        @Test
        void falls_back_to_english_and_says_so() {
            assertThat(SCANT.label(Priority.RESILIENCE)).hasToString("Rezilo (qaa)");
            assertThat(SCANT.label(Challenge.SKILLS)).hasToString("Skills (en)");
            assertThat(SCANT.heading("Evidence")).hasToString("Evidence (en)");
        }

        @Test
        void keeps_a_sentence_in_english() {
            assertThat(GERMAN.label(PlanFaultKind.UNKNOWN_DEPENDENCY))
                    .hasToString("Dependency on an unknown action (en)");
            assertThat(GERMAN.heading("Train the trainers")).hasToString("Train the trainers (en)");
        }
    }

    @Nested
    class A_country {

        @Test
        void has_the_name_that_the_runtime_knows_in_the_language() {
            assertThat(GERMAN.country(Country.of("PL"))).hasToString("Polen (de)");
            assertThat(Labels.of("fr").country(Country.of("DE")).text()).isEqualTo("Allemagne");
            assertThat(GERMAN.country(Country.of("PL")).isOwnWording()).isFalse();
        }

        /** Portugal and Brazil spell some countries otherwise. */
        @Test
        void has_the_name_that_is_usual_in_the_country_whose_usage_the_language_follows() {
            assertThat(LanguagePage.in("pt-PT", "Português").labels().country(Country.of("PL")))
                    .hasToString("Polónia (pt)");
            assertThat(LanguagePage.in("pt-BR", "Português").labels().country(Country.of("PL")))
                    .hasToString("Polônia (pt)");
        }

        @Test
        void is_called_in_english_as_the_paper_calls_it() {
            assertThat(Labels.of("en").country(Country.of("TR"))).hasToString("Turkey (en)");
            assertThat(Labels.of("en").country(Country.of("PT"))).hasToString("Portugal (en)");
        }

        @Test
        void is_found_by_its_name_in_the_language_and_in_english_in_capitals_or_not() {
            assertThat(GERMAN.findCountry("polen")).contains(Country.of("PL"));
            assertThat(GERMAN.findCountry("Poland")).contains(Country.of("PL"));
            assertThat(Labels.of("en").findCountry("USA")).contains(Country.of("US"));
            assertThat(Labels.of("en").findCountry("united states")).contains(Country.of("US"));
            assertThat(Labels.of("en").findCountry("Polen")).isEmpty();
        }

        @Test
        void is_found_by_its_code_in_capitals_or_not_and_by_that_of_european_statistics() {
            assertThat(GERMAN.findCountry("es")).contains(Country.of("ES"));
            assertThat(GERMAN.findCountry("\u00a0ES\u200b")).contains(Country.of("ES"));
            assertThat(GERMAN.findCountry(" EL ")).contains(Country.of("GR"));
            assertThat(GERMAN.findCountry("uk")).contains(Country.of("GB"));
            assertThat(GERMAN.findCountry("XK")).contains(Country.of("XK"));
            assertThat(GERMAN.findCountry("AA")).isEmpty();
        }

        @Test
        void that_is_typed_wrongly_is_refused_with_the_nearest_name() {
            assertThat(GERMAN.countryNamed("Spanien")).isEqualTo(Country.of("ES"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GERMAN.countryNamed("Spanein"))
                    .withMessage("unknown country: 'Spanein' (did you mean 'Spanien'?)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Labels.of("en").countryNamed("Spian"))
                    .withMessage("unknown country: 'Spian' (did you mean 'Spain'?)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Labels.of("en").countryNamed("Andalusia"))
                    .withMessage("unknown country: 'Andalusia'; give its code, such as ES, or its name");
        }

        @Test
        void falls_back_to_english_where_the_runtime_lacks_the_language_and_says_so() {
            assertThat(SCANT.country(Country.of("TR"))).hasToString("Turkey (en)");
            assertThat(SCANT.country(Country.of("PT"))).hasToString("Portugal (en)");
        }
    }

    @Nested
    class Numbers_and_days {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 1,234.50 | 1,234,567 | -999.5",
                    "de | 1.234,50 | 1.234.567 | -999,5",
                    "fr | 1\u202F234,50 | 1\u202F234\u202F567 | -999,5",
                    "es | 1234,50 | 1.234.567 | -999,5",
                    "it | 1.234,50 | 1.234.567 | -999,5",
                    "pl | 1234,50 | 1\u00A0234\u00A0567 | -999,5",
                })
        void are_grouped_and_parted_as_the_language_does(
                String language, String thousand, String million, String less) {
            Labels labels = Labels.of(language);

            assertThat(labels.number(new BigDecimal("1234.50"))).isEqualTo(thousand);
            assertThat(labels.number(new BigDecimal("1234567"))).isEqualTo(million);
            assertThat(labels.number(new BigDecimal("-999.5"))).isEqualTo(less.replace('-', '−'));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 22 November 2021 | 1 May 2025",
                    "de | 22. November 2021 | 1. Mai 2025",
                    "fr | 22 novembre 2021 | 1er mai 2025",
                    "es | 22 de noviembre de 2021 | 1 de mayo de 2025",
                    "it | 22 novembre 2021 | 1º maggio 2025",
                    "pl | 22 listopada 2021 | 1 maja 2025",
                })
        void are_written_out_by_the_month(String language, String day, String first) {
            Labels labels = Labels.of(language);

            assertThat(labels.date(LocalDate.of(2021, Month.NOVEMBER, 22))).isEqualTo(day);
            assertThat(labels.date(LocalDate.of(2025, Month.MAY, 1))).isEqualTo(first);
        }

        @Test
        void amounts_have_the_code_of_their_currency_before_or_after() {
            Money amount = Money.parse("EUR 120000.00");

            assertThat(Labels.of("en").money(amount)).isEqualTo("EUR\u00A0120,000.00");
            assertThat(GERMAN.money(amount)).isEqualTo("120.000,00\u00A0EUR");
        }

        /** Every month of every language is one of the runtime's own names, whichever form it takes in a day. */
        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.label.LabelsTest#pages")
        void know_the_twelve_months(Labels page) {
            Locale locale = Locale.forLanguageTag(page.language());

            assertThat(ImmutableList.copyOf(Month.values()))
                    .allSatisfy(month -> assertThat(page.date(LocalDate.of(2025, month, 15)))
                            .contains(month.getDisplayName(TextStyle.FULL, locale)));
        }
    }
}
