package cn.taizhang.web.door;

import cn.taizhang.app.console.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to a route when it admits the person; who did not log in is asked to.
///
/// - The character NUL, which no database keeps as text, is no part of any parameter.
@Component
public final class RouteGuard implements HandlerInterceptor {

    private final People people;

    RouteGuard(People people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (Objects.requireNonNullElse(request.getQueryString(), "").contains("%00")) {
            throw new Refused("fault.null");
        }
        Routes.Needed needed = Routes.of(method);
        Person person = people.of(request);
        if (needed.admits(person)) {
            return true;
        }
        if (person.isStranger()) {
            Unknown.ask(request, response);
            return false;
        }
        throw new AccessDeniedException(needed.toString());
    }
}
