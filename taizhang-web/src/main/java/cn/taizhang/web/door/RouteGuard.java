package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to a route when the person may do what the route needs.
@Component
public final class RouteGuard implements HandlerInterceptor {

    private final People people;

    RouteGuard(People people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Permission needed = Routes.of(method);
            if (needed != Permission.NONE && !people.of(request).may(needed)) {
                throw new AccessDeniedException(needed.name());
            }
        }
        return true;
    }
}
