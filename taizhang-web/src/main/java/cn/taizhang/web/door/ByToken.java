package cn.taizhang.web.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a route opens to a token of its own and to nobody who logs in: it looks at the token itself.
///
/// 例: where a 12345 hotline posts evidence.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ByToken {}
