package cn.taizhang.web.door;

import cn.taizhang.ledger.account.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the application with what it needs: any one of these.
///
/// 例: `GET /reports` needs READ.
///
/// - A route that neither says what it needs nor is [Open] stops the start, all of them at once.
@Component
public final class Routes implements SmartInitializingSingleton {

    /// Routes of libraries, by the package of their class.
    private static final Map<String, Set<Permission>> OF_LIBRARIES = Map.of(
            "org.springdoc", Set.of(Permission.READ),
            // OPTIONS: which methods a route answers
            "org.springframework.web.servlet.mvc.method", Set.of());

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// One route with what it needs, any one of several; an open one needs nothing.
    public record Route(String method, String path, Set<Permission> needs) {

        public Route {
            needs = Set.copyOf(needs);
        }

        /// Whether it lets in who has these permissions.
        public boolean admits(Set<Permission> permissions) {
            return Routes.admits(needs, permissions);
        }
    }

    static boolean admits(Set<Permission> needs, Set<Permission> permissions) {
        return needs.isEmpty() || needs.stream().anyMatch(permissions::contains);
    }

    /// What a handler needs, nothing where it is open.
    static Set<Permission> of(HandlerMethod handler) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        if (needs != null) {
            return Set.of(needs.value());
        }
        if (handler.hasMethodAnnotation(Open.class)) {
            return Set.of();
        }
        String name = handler.getBeanType().getName();
        return OF_LIBRARIES.entrySet().stream()
                .filter(library -> name.startsWith(library.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler + " does not say what it needs"));
    }

    /// All routes in the order of their paths.
    public List<Route> all() {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> routes.addAll(routes(info, of(handler))));
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return List.copyOf(routes);
    }

    private static List<Route> routes(RequestMappingInfo info, Set<Permission> needs) {
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Route(method, path, needs)))
                .toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            try {
                of(handler);
            } catch (IllegalStateException e) {
                silent.add(info.getPatternValues() + " " + handler);
            }
        });
        if (!silent.isEmpty()) {
            throw new IllegalStateException("routes that do not say what they need: " + silent);
        }
    }
}
