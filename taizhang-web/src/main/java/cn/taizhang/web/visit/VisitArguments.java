package cn.taizhang.web.visit;

import cn.taizhang.web.door.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/// Gives a handler its [Visit], and ends that when the request is answered.
@Component
public final class VisitArguments implements HandlerMethodArgumentResolver, HandlerInterceptor {

    private static final String NAME = Visit.class.getName();

    private final Desks desks;
    private final People people;

    VisitArguments(Desks desks, People people) {
        this.desks = desks;
        this.people = people;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object known = request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Visit visit) {
            return visit;
        }
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            throw new IllegalStateException("a visit outside a request");
        }
        Visit visit = desks.visit(people.of(asked), address(asked));
        request.setAttribute(NAME, visit, RequestAttributes.SCOPE_REQUEST);
        return visit;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (request.getAttribute(NAME) instanceof Visit visit) {
            request.removeAttribute(NAME);
            visit.close();
        }
    }
}
