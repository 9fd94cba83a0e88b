package cn.taizhang.core.reading;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;
import java.util.Locale;

/// Turns figures into facts and exclusions into remarks, each with its evidence and its id.
///
/// 例: the figure 5.5 of 「地区生产总值增长5.5%」 becomes the fact `…:fact:812-815:0` with the indicator `gdp`.
final class Facts {

    private static final double WORDS_CONFIDENCE = 0.8;
    private static final int MOST_DIGITS = 24;

    private final Document document;
    private final Naming naming;
    private final BaseUnits bases;
    private final OwnScope own;

    Facts(Document document, Naming naming, BaseUnits bases, OwnScope own) {
        this.document = document;
        this.naming = naming;
        this.bases = bases;
        this.own = own;
    }

    Entry of(Figure figure) {
        return switch (figure) {
            case Figure.Read read when read.wording().isEmpty() -> unread(read, "measure");
            case Figure.Read read when isBoundless(read.amount()) -> unread(read, "digits");
            case Figure.Read read -> fact(read);
            case Figure.Excluded excluded -> excluded(excluded);
        };
    }

    /// Digits run together by a broken table are no size that any program could hold.
    private static boolean isBoundless(Figure.Amount amount) {
        return digits(amount.value()) > MOST_DIGITS || digits(amount.high()) > MOST_DIGITS;
    }

    private static int digits(BigDecimal value) {
        return Math.max(value.precision(), value.precision() - value.scale());
    }

    private Fact fact(Figure.Read read) {
        Evidence number = document.quote(read.number());
        Naming.Named named = naming.of(read.wording(), read.amount().kind() == Quantity.Kind.GROWTH);
        return new Fact(
                RecordId.of(document.source(), "fact", number, 0),
                document.quote(read.clause()),
                named.measure().at(read.priceBasis()),
                quantity(read.amount(), number),
                read.status(),
                read.period(),
                own.without(read.scope().isEmpty() ? named.scope() : read.scope()),
                read.hedge(),
                new Fact.Basis(
                        read.how().section(), read.how().rule(), read.how().confidence()),
                size(read.amount()));
    }

    private Fact.Size size(Figure.Amount amount) {
        BaseUnits.Base base = bases.of(amount.unit());
        return base.isNone()
                ? Fact.Size.UNKNOWN
                : new Fact.Size(base.of(amount.value()), base.of(amount.high()), base.unit());
    }

    private static Quantity quantity(Figure.Amount amount, Evidence number) {
        return amount.bound() == Quantity.Bound.RANGE
                ? new Quantity.Range(amount.kind(), number, amount.value(), amount.high(), amount.unit(), amount.base())
                : new Quantity.Amount(
                        amount.kind(),
                        number,
                        amount.value(),
                        amount.unit(),
                        amount.bound(),
                        amount.boundWord(),
                        amount.base());
    }

    private Remark unread(Figure.Read read, String lacking) {
        Evidence number = document.quote(read.number());
        return new Remark(RecordId.of(document.source(), "remark", number, 0), number, Remark.Code.UNREAD, lacking);
    }

    private Remark excluded(Figure.Excluded excluded) {
        Evidence number = document.quote(excluded.number());
        return new Remark(
                RecordId.of(document.source(), "remark", number, 0),
                number,
                Remark.Code.EXCLUDED,
                reason(excluded.outcome()) + " (" + excluded.rule() + ")");
    }

    private static String reason(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    Fact of(TargetsInWords.Found found, int ordinal) {
        Evidence clause = document.quote(found.clause());
        Naming.Named named = naming.of(found.measure(), found.kind() == Quantity.Kind.GROWTH);
        return new Fact(
                RecordId.of(document.source(), "fact", clause, ordinal),
                clause,
                named.measure(),
                new Quantity.Words(found.kind(), found.wording()),
                Fact.Status.TARGET,
                Fact.Period.of(found.setting().to()),
                named.scope(),
                Fact.Hedge.NONE,
                new Fact.Basis(found.setting().path(), "target-in-words", WORDS_CONFIDENCE));
    }
}
