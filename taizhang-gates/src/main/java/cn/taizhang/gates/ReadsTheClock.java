package cn.taizhang.gates;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/// Holds for a call such as `LocalDate.now()`, which gives another answer tomorrow.
final class ReadsTheClock extends DescribedPredicate<JavaMethodCall> {

    ReadsTheClock() {
        super("it reads the clock");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        String owner = call.getTargetOwner().getPackageName();
        return owner.equals("java.time")
                && (call.getName().equals("now") || call.getName().startsWith("system"));
    }
}
