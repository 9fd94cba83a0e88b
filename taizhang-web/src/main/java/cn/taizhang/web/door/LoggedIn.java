package cn.taizhang.web.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that whoever has logged in may call a route, whatever their role.
///
/// 例: the page of one's own password, and the first page, which leads on to what one may see.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LoggedIn {}
