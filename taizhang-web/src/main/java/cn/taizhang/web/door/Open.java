package cn.taizhang.web.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that whoever comes may call a route, logged in or not.
///
/// 例: the page of log-in.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {
    /// Whether the route asks for a token of its own, which it looks at itself: nobody who logs in may call it without.
    ///
    /// 例: where a 12345 hotline posts evidence.
    boolean byToken() default false;
}
