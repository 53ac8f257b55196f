package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Placeholder;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a catalogue or a roadmap is checked, such as without {@code link-missing}, kept as a document beside it: the rules that are
 * switched off, the exceptions to rules, other severities, and the severity at which the check fails.
 *
 * <pre>{@code
 * CheckSettings settings = CheckSettings.builder()
 *         .addOff(CheckSettings.Off.of("link-missing", "The addresses come in May"))
 *         .addGrading(CheckSettings.Grading.of("text-garbled", Severity.ERROR))
 *         .threshold(Severity.WARNING)
 *         .build();
 * Checks.ofCatalogues().with(settings).run(catalogue);
 * }</pre>
 *
 * <p>Rules go by their codes; a check refuses those that it does not have. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CheckSettings {

    CheckSettings() {}

    /** Returns the rules that are switched off, each with its reason. */
    public abstract ImmutableList<Off> off();

    /** Returns the exceptions to rules, each with its reason. */
    public abstract ImmutableList<Exemption> exemptions();

    /** Returns the severities of rules that differ from those which the rules have. */
    public abstract ImmutableList<Grading> gradings();

    /** Returns the severity at which the check fails; empty for the check's own. */
    public abstract Optional<Severity> threshold();

    @Value.Check
    void check() {
        requireOnce("switched off", off().stream().map(Off::rule));
        requireOnce("graded", gradings().stream().map(Grading::rule));
    }

    private static void requireOnce(String done, Stream<String> rules) {
        Set<String> seen = new HashSet<>();
        rules.filter(rule -> !seen.add(rule)).findFirst().ifPresent(rule -> {
            throw new IllegalArgumentException("rule '%s' must be %s only once".formatted(rule, done));
        });
    }

    /** Returns how much is set, such as {@code 1 rule off, 2 exemptions, 0 gradings}. */
    @Override
    public String toString() {
        return OneLine.of("%s off, %s, %s%s"
                .formatted(
                        OneLine.count(off().size(), "rule"),
                        OneLine.count(exemptions().size(), "exemption"),
                        OneLine.count(gradings().size(), "grading"),
                        threshold().map(at -> ", failing at " + at).orElse("")));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of these settings set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of settings; none is required, and each rule is switched off or graded once at most. */
    public static final class Builder extends ImmutableCheckSettings.Builder {

        Builder() {}
    }

    /**
     * A rule that is switched off, such as {@code link-missing}, and why. Immutable and thread-safe.
     *
     * @param rule the code of the rule
     * @param reason why it is switched off, in words
     */
    public record Off(String rule, String reason) {

        /** Requires a code and a reason that says why. */
        public Off {
            Identifiers.require("rule code", Require.notNull(rule, "rule"));
            requireReason(reason);
        }

        /** Returns a rule that is switched off for a reason. */
        public static Off of(String rule, String reason) {
            return new Off(rule, reason);
        }

        /** Returns the rule and the reason, such as {@code link-missing: The addresses come in May}. */
        @Override
        public String toString() {
            return OneLine.of(rule + ": " + reason);
        }
    }

    /**
     * An exception to a rule, such as that {@code example 'roof-school'} needs no link, and why: for an entry, or for what stands
     * at a path and below. Immutable and thread-safe.
     *
     * @param rule the code of the rule
     * @param entry the entry that is excused
     * @param path the JSON Pointer of what is excused, such as {@code /plan/actions/0}
     * @param reason why, in words
     */
    public record Exemption(String rule, Optional<EntryName> entry, Optional<String> path, String reason) {

        /** Requires a code, either an entry or a path, and a reason that says why. */
        public Exemption {
            Identifiers.require("rule code", Require.notNull(rule, "rule"));
            Require.notNull(entry, "entry");
            Require.notNull(path, "path");
            requireReason(reason);
            if (entry.isPresent() == path.isPresent()) {
                throw new IllegalArgumentException(
                        "exception to rule '%s' must be for an entry or for a path".formatted(rule));
            }
            if (path.filter(pointer -> !pointer.startsWith("/")).isPresent()) {
                throw new IllegalArgumentException(
                        "path must be a JSON Pointer such as /actions/3: '" + path.orElseThrow() + "'");
            }
        }

        /** Returns the exception for an entry, wherever it stands. */
        public static Exemption of(String rule, EntryName entry, String reason) {
            return new Exemption(rule, Optional.of(Require.notNull(entry, "entry")), Optional.empty(), reason);
        }

        /**
         * Returns the exception for what stands at a path and below.
         *
         * @param path the JSON Pointer, such as {@code /plan/actions/0}
         */
        public static Exemption of(String rule, String path, String reason) {
            return new Exemption(rule, Optional.empty(), Optional.of(Require.notNull(path, "path")), reason);
        }

        /** Returns whether this excuses a finding. */
        boolean excuses(Finding finding) {
            return finding.rule().equals(rule)
                    && entry.map(name -> finding.entry().filter(name::equals).isPresent())
                            .orElseGet(() -> path.filter(at -> finding.path().equals(at)
                                            || finding.path().startsWith(at + "/"))
                                    .isPresent());
        }

        /** Returns what is excused, such as {@code link-missing for example 'roof-school'}. */
        @Override
        public String toString() {
            return OneLine.of(rule + " for "
                    + entry.map(EntryName::toString).or(() -> path).orElse(""));
        }
    }

    /**
     * Another severity of a rule, such as {@code error} of {@code text-garbled}. Immutable and thread-safe.
     *
     * @param rule the code of the rule
     * @param severity how grave its findings are
     */
    public record Grading(String rule, Severity severity) {

        /** Requires a code and a severity. */
        public Grading {
            Identifiers.require("rule code", Require.notNull(rule, "rule"));
            Require.notNull(severity, "severity");
        }

        /** Returns the severity of a rule. */
        public static Grading of(String rule, Severity severity) {
            return new Grading(rule, severity);
        }

        /** Returns the rule and its severity, such as {@code text-garbled: error}. */
        @Override
        public String toString() {
            return OneLine.of(rule + ": " + severity);
        }
    }

    private static void requireReason(String reason) {
        Wording.require("reason", reason);
        if (Placeholder.isNothing(reason)) {
            throw new IllegalArgumentException("reason must say why: '" + reason + "'");
        }
    }
}
