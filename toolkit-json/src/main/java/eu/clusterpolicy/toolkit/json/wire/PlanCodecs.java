package eu.clusterpolicy.toolkit.json.wire;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.Rhythm;
import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import org.joda.money.Money;

/** The codecs of plain values that only an action plan has: rhythms, money, decimals. */
final class PlanCodecs {

    static final Codec<PlannedActionId> PLANNED_ACTION = Codecs.id(PlannedActionId::of);

    static final Codec<Rhythm> RHYTHM = Codecs.string(
            ImmutableMap.of("pattern", "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"),
            PlanCodecs::rhythm,
            Rhythm::toString);

    static final Codec<Money> MONEY = Codecs.string(
            ImmutableMap.of("pattern", "^[A-Z]{3} -?[0-9]+(\\.[0-9]+)?$"), PlanCodecs::money, Money::toString);

    static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

    private PlanCodecs() {}

    private static Rhythm rhythm(String text) {
        try {
            return Rhythm.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be an ISO 8601 period such as P3M", e);
        }
    }

    private static Money money(String text) {
        try {
            return Money.parse(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "must be an ISO 4217 code and an amount with no more decimals than the currency has, such as"
                            + " EUR 1200.00",
                    e);
        }
    }
}
