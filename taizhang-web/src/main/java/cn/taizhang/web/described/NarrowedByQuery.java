package cn.taizhang.web.described;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Tells readers of the API by which parameters a route is narrowed; [Asks] understands them.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "words, \"a phrase\", -without, one OR other; at most 500 characters")
@Parameter(name = "place", in = ParameterIn.QUERY, description = "names, short names or codes: 云南省,贵州,530100")
@Parameter(name = "level", in = ParameterIn.QUERY, description = "nation, province, prefecture, county, township")
@Parameter(name = "year", in = ParameterIn.QUERY, description = "2010-2024,2026")
@Parameter(name = "role", in = ParameterIn.QUERY, description = "role of the section: targets, review, …")
@Parameter(name = "type", in = ParameterIn.QUERY, description = "fact, commitment, …; one kind of it: fact/growth")
@Parameter(name = "indicator", in = ParameterIn.QUERY, description = "ids of indicators: gdp")
@Parameter(name = "status", in = ParameterIn.QUERY, description = "done, expected, target")
@Parameter(name = "testability", in = ParameterIn.QUERY, description = "quantified, verifiable, vague, not_a_promise")
@Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, year, added")
public @interface NarrowedByQuery {}
