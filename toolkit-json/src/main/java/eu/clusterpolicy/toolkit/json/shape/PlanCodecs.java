package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.DecimalCodec;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import java.math.BigDecimal;
import org.joda.money.Money;

/** The codecs of plain values that only an action plan has: rhythms, money, decimals. */
final class PlanCodecs {

    static final Codec<PlannedActionId> PLANNED_ACTION = Codecs.id(PlannedActionId::of);

    /** No part is longer than an int can count, and one of them is above zero. */
    static final Codec<Rhythm> RHYTHM = Codecs.formed(
            ImmutableMap.of("pattern", "^P(?=.*[1-9])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,8}W)?([0-9]{1,9}D)?$"),
            "must be an ISO 8601 period above zero such as P3M",
            Rhythm::of,
            Rhythm::toString);

    static final Codec<Money> MONEY = Codecs.formed(
            ImmutableMap.of("pattern", "^[A-Z]{3} [0-9]+(\\.[0-9]+)?$"),
            "must be an ISO 4217 code and an amount that is not negative, with no more decimals than the currency has, such"
                    + " as EUR 1200.00",
            Money::parse,
            Money::toString);

    static final Codec<BigDecimal> DECIMAL = new DecimalCodec(false);

    static final Codec<BigDecimal> DECIMAL_ABOVE_ZERO = new DecimalCodec(true);

    private PlanCodecs() {}
}
