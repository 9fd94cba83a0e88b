package cn.taizhang.rules.gold;

import java.util.EnumSet;
import java.util.Set;

/// Which attributes of a claim agree with the label of its number.
record Verdict(Set<Attribute> right) {

    static Verdict of(Claim gold, Claim claim) {
        Set<Attribute> right = EnumSet.noneOf(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            if (agrees(attribute, gold, claim)) {
                right.add(attribute);
            }
        }
        return new Verdict(right);
    }

    private static boolean agrees(Attribute attribute, Claim gold, Claim claim) {
        return switch (attribute) {
            case KIND -> gold.kind().equals(claim.kind());
            case VALUE -> Sizes.sameValue(gold, claim);
            case UNIT -> Sizes.sameUnit(gold, claim);
            case BOUND -> gold.bound().equals(claim.bound());
            case STATUS -> gold.status().equals(claim.status());
            case YEAR -> gold.years().to() == claim.years().to();
            // a project or area may stand in the indicator or in the scope: the two together are compared as well
            case INDICATOR ->
                Wording.same(gold.indicator(), claim.indicator())
                        || Wording.same(gold.scope() + gold.indicator(), claim.scope() + claim.indicator());
            case SCOPE -> gold.scope().equals(claim.scope());
            case HEDGE -> gold.hedge().equals(claim.hedge());
        };
    }

    boolean isStrict() {
        return right.containsAll(Attribute.STRICT);
    }

    long strictCount() {
        return Attribute.STRICT.stream().filter(right::contains).count();
    }
}
