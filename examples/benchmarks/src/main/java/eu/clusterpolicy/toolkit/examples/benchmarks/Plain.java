package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents as plain public records, which Jackson reads and writes without checking or keeping anything else: what reading and
 * writing cost at least.
 */
public final class Plain {

    private Plain() {}

    /** A catalogue. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Catalogue(
            String format,
            String formatVersion,
            Edition edition,
            List<Action> actions,
            List<Example> examples,
            List<Recommendation> recommendations,
            List<Erratum> errata) {}

    /** An edition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edition(
            String id,
            String title,
            LocalDate issued,
            String publisher,
            String rights,
            @Nullable List<String> authors,
            @Nullable String coOrganiser,
            @Nullable String disclaimer,
            @Nullable String reuse) {}

    /** A citation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Citation(
            @Nullable String source,
            @Nullable Integer table,
            @Nullable Integer page) {}

    /** A cell. */
    public record Cell(Priority priority, Challenge challenge, Function function) {}

    /** A placement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Placement(
            Priority priority,
            Challenge challenge,
            Function function,
            @Nullable Citation citation) {}

    /** An action. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(
            String id,
            String text,
            @Nullable Cell cell,
            @Nullable Citation citation) {}

    /** An example. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Example(
            String id,
            String name,
            List<String> aliases,
            @Nullable String country,
            @Nullable URI link,
            List<Placement> placements) {}

    /** A title. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Title(@Nullable String text, String status) {}

    /** A mention. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mention(
            String example,
            @Nullable String printed,
            @Nullable Citation citation) {}

    /** A cell of a recommendation's row. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            Function function,
            List<String> actions,
            List<String> examples,
            @Nullable Citation citation,
            @Nullable List<Mention> mentions) {}

    /** A recommendation. */
    public record Recommendation(
            int number, Priority priority, Title title, String subject, List<Row> operationalisation) {}

    /** An erratum. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Erratum(
            String id,
            String concerns,
            String kind,
            String printed,
            String used,
            @Nullable Citation citation,
            @Nullable String note) {}

    /** A roadmap. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Roadmap(
            String format,
            String formatVersion,
            String edition,
            @Nullable String catalogueDigest,
            Territory territory,
            List<Evidence> evidence,
            List<Decision> priorities,
            List<Decision> challenges,
            List<Decision> functions,
            List<Decision> actions,
            List<Decision> examples,
            List<Decision> considerations,
            Plan plan) {}

    /** A territory. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Territory(
            String name, @Nullable String country, @Nullable String nuts) {}

    /** A piece of evidence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(
            String id,
            String type,
            String kind,
            @Nullable String statement,
            @Nullable String source,
            @Nullable URI link,
            @Nullable String counted,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Territory territory) {}

    /** A decision on whatever it is on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            @Nullable Priority priority,
            @Nullable Challenge challenge,
            @Nullable Cell cell,
            @Nullable String action,
            @Nullable String example,
            @Nullable String consideration,
            Verdict verdict,
            String reason,
            List<String> evidence) {}

    /** A plan. */
    public record Plan(
            Time horizon,
            String engagementStrategy,
            List<Stakeholder> stakeholders,
            List<Body> governanceBodies,
            Resources resources,
            List<PlannedAction> actions,
            Monitoring monitoring,
            List<Risk> risks) {}

    /** A time frame. */
    public record Time(LocalDate start, LocalDate end) {}

    /** A stakeholder. */
    public record Stakeholder(String name, String kind, String role, List<Engagement> engagements) {}

    /** An engagement. */
    public record Engagement(String way, String rhythm) {}

    /** A body of governance. */
    public record Body(
            String name, String mandate, List<String> members, String meetingRhythm, List<String> deciders) {}

    /** Money and people. */
    public record Resources(List<BudgetLine> budgetLines, List<StaffLine> staffLines) {}

    /** A line of the budget. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BudgetLine(
            String action,
            String purpose,
            String amount,
            Source source,
            @Nullable Integer year,
            @Nullable String state,
            @Nullable String spent) {}

    /** A source of money. */
    public record Source(String name, String level) {}

    /** A line of staff. */
    public record StaffLine(String action, String role, BigDecimal fullTimeEquivalents) {}

    /** A planned action. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlannedAction(
            String id,
            String action,
            String title,
            String description,
            @Nullable String background,
            @Nullable String owner,
            List<Player> players,
            @Nullable Time timeFrame,
            List<String> dependsOn,
            List<Milestone> milestones,
            @Nullable Status status) {}

    /** A player. */
    public record Player(String name, String role) {}

    /** A milestone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Milestone(
            String title,
            LocalDate planned,
            @Nullable LocalDate actual,
            @Nullable String status) {}

    /** How an action stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Status(
            String state, @Nullable String reason, @Nullable String unblockedBy) {}

    /** Indicators and their review. */
    public record Monitoring(List<Indicator> indicators, String reviewRhythm, String assessment) {}

    /** An indicator. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Indicator(
            String id,
            String name,
            String unit,
            List<String> actions,
            @Nullable Measurement baseline,
            List<Target> targets,
            List<Measurement> measurements) {}

    /** A measurement. */
    public record Measurement(BigDecimal value, LocalDate on) {}

    /** A target. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Target(
            BigDecimal value, LocalDate by, @Nullable Revision revision) {}

    /** Why a target took the place of an earlier one. */
    public record Revision(LocalDate on, String reason) {}

    /** A risk. */
    public record Risk(String description, String likelihood, String effect, String response, String owner) {}

    /** A verdict. */
    public enum Verdict {
        @JsonProperty("chosen")
        CHOSEN,
        @JsonProperty("set-aside")
        SET_ASIDE
    }

    /** A priority. */
    public enum Priority {
        @JsonProperty("green-transition")
        GREEN_TRANSITION,
        @JsonProperty("digital-transition")
        DIGITAL_TRANSITION,
        @JsonProperty("resilience")
        RESILIENCE
    }

    /** A challenge. */
    public enum Challenge {
        @JsonProperty("innovation")
        INNOVATION,
        @JsonProperty("skills")
        SKILLS,
        @JsonProperty("internationalisation")
        INTERNATIONALISATION,
        @JsonProperty("value-chains")
        VALUE_CHAINS
    }

    /** A cluster function. */
    public enum Function {
        @JsonProperty("intelligence")
        INTELLIGENCE,
        @JsonProperty("networking")
        NETWORKING,
        @JsonProperty("business-services")
        BUSINESS_SERVICES
    }
}
