package eu.clusterpolicy.toolkit.evidence;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.PlainNumber;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.WebScheme;
import eu.clusterpolicy.toolkit.name.Wording;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure about a territory, such as 21 cluster organisations in Andalusia: what is counted, how many, when, and by which
 * definition, with the source that states it.
 *
 * <pre>{@code
 * Figure figure = Figure.builder()
 *         .id("cluster-organisations-counted")
 *         .kind(EvidenceKind.LOCAL_ENVIRONMENT)
 *         .counted("Cluster organisations")
 *         .value("9")
 *         .unit("organisations")
 *         .year(2024)
 *         .definition("Organisations with at least 15 members of two kinds")
 *         .territory(Territory.of("Farland", "BE"))
 *         .addElsewhere(Figure.Elsewhere.of(Territory.of("Nearland", "BE"), "14"))
 *         .source("Farland Gazette")
 *         .build();
 * figure.statement(); // Cluster organisations in Farland (BE): 9 organisations in 2024; in Nearland (BE): 14
 * }</pre>
 *
 * <p>Two counts can be compared where their definitions are equal; a figure without one comes from a source that gives none.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Figure implements Evidence {

    Figure() {}

    @Override
    public abstract EvidenceId id();

    @Override
    public abstract EvidenceKind kind();

    /** Returns what is counted or measured, such as {@code Cluster organisations}. */
    public abstract String counted();

    /** Returns the value; kept without trailing zeros. */
    public abstract BigDecimal value();

    /** Returns the unit of the value, such as {@code organisations} or {@code % of companies}. */
    public abstract String unit();

    /** Returns the day on which the value held; empty where only the year is known, or neither. */
    public abstract Optional<LocalDate> on();

    /** Returns the year in which the value held; empty where the day is known, or neither. */
    public abstract Optional<Year> year();

    /** Returns by which definition it is counted, in words; empty where the source gives none. */
    public abstract Optional<String> definition();

    /** Returns the territory in which it is counted. */
    public abstract Territory territory();

    /** Returns the same measure, by the same source, of other territories. */
    public abstract ImmutableList<Elsewhere> elsewhere();

    /** Returns the document or the person that states it, as a reader would look it up. */
    public abstract String source();

    /** Returns where the source is found. */
    public abstract Optional<URI> link();

    /**
     * The same measure of another territory, such as 14 in Nearland.
     *
     * <p>Immutable and thread-safe.
     *
     * @param territory the other territory
     * @param value its value, in the figure's unit; kept without trailing zeros
     */
    public record Elsewhere(Territory territory, BigDecimal value) {

        /** Requires both components. */
        public Elsewhere {
            Require.notNull(territory, "territory");
            value = PlainNumber.of("value", value);
        }

        /**
         * Returns the measure of the given territory.
         *
         * @param value a number, such as {@code 14}
         * @throws IllegalArgumentException if it is none
         */
        public static Elsewhere of(Territory territory, String value) {
            Require.notNull(territory, "territory");
            return new Elsewhere(territory, PlainNumber.of("value", value));
        }

        /** Returns the territory and the value, such as {@code Nearland (BE): 14}. */
        @Override
        public String toString() {
            return OneLine.of(territory.text() + ": " + value.toPlainString());
        }
    }

    /** Returns what is counted where, the value and its day, and those of other territories. */
    @Override
    public String statement() {
        StringBuilder statement = new StringBuilder(
                "%s in %s: %s %s".formatted(counted(), territory().text(), value().toPlainString(), unit()));
        on().ifPresent(day -> statement.append(" on ").append(day));
        year().ifPresent(year -> statement.append(" in ").append(year));
        elsewhere()
                .forEach(other -> statement
                        .append("; in ")
                        .append(other.territory().text())
                        .append(": ")
                        .append(other.value().toPlainString()));
        return statement.toString();
    }

    /** Returns the definition as people read it, or that the source gives none. */
    public String definitionText() {
        return definition().map(words -> "definition: " + words).orElse("the source gives no definition");
    }

    /** Returns the statement with the definition, and the source in brackets. */
    @Override
    public String text() {
        return statement() + "; " + definitionText() + " (" + source() + ")";
    }

    /** Returns the identifier and the figure, such as {@code clusters-counted: Clusters in Farland (BE): 9 clusters in 2024}. */
    @Override
    public String toString() {
        return OneLine.of(id() + ": " + text());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this figure set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Figure normalised() {
        Wording.require("what a figure counts", counted());
        Wording.requireBounded("unit", unit());
        Wording.requireBounded("definition", definition());
        Wording.require("source of a figure", source());
        WebScheme.require("link of a figure", link());
        if (on().isPresent() && year().isPresent()) {
            throw new IllegalArgumentException("figure '%s' must have a day or a year, not both: %s, %s"
                    .formatted(id(), on().get(), year().get()));
        }
        BigDecimal plain = PlainNumber.of("value", value());
        return plain.scale() == value().scale()
                ? this
                : toBuilder().value(plain).build();
    }

    /**
     * Collects the parts of a figure; {@code id}, {@code kind}, {@code counted}, {@code value}, {@code unit}, {@code territory}
     * and {@code source} are required. Building refuses a figure with both a day and a year.
     */
    public static final class Builder extends ImmutableFigure.Builder {

        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id lower-case kebab words, such as {@code cluster-organisations-counted}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder id(String id) {
            return id(EvidenceId.of(id));
        }

        /**
         * Sets the value.
         *
         * @param value a number, such as {@code 21}
         * @throws IllegalArgumentException if it is none
         */
        public Builder value(String value) {
            return value(PlainNumber.of("value", value));
        }

        /**
         * Sets the day on which the value held.
         *
         * @param day such as {@code 2022-02-16}
         * @throws IllegalArgumentException if it is none
         */
        public Builder on(String day) {
            return on(IsoDay.of("day", day));
        }

        /**
         * Sets the year in which the value held.
         *
         * @param year such as 2022
         * @throws IllegalArgumentException if it is beyond time
         */
        public Builder year(int year) {
            try {
                return year(Year.of(year));
            } catch (DateTimeException beyondTime) {
                throw new IllegalArgumentException("year must be one such as 2025: " + year, beyondTime);
            }
        }
    }
}
