package cn.taizhang.web.described;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Tells readers of the API how the pages of a route are turned.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "cursor", in = ParameterIn.QUERY, description = "as `next` and the header Link give it")
@Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 1000, 50 if not said")
public @interface PagedByCursor {}
