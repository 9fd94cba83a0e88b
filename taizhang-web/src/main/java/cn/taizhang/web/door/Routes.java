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

/// Every route of the application with what it needs.
///
/// 例: `GET /reports` needs READ.
///
/// - A route that says neither what it [Needs], nor that it is for everybody [LoggedIn] nor [Open], stops
///   the start,
///   all of them at once.
@Component
public final class Routes implements SmartInitializingSingleton {

    /// Routes of libraries, by the package of their class.
    private static final Map<String, Needed> OF_LIBRARIES = Map.of(
            "org.springdoc", new Needed.AnyOf(Set.of(Permission.READ)),
            // OPTIONS: which methods a route answers
            "org.springframework.web.servlet.mvc.method", new Needed.Nothing());

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// What a route needs of who calls it.
    public sealed interface Needed {

        /// Whoever comes may call it.
        record Nothing() implements Needed {}

        /// Whoever has a token of the route's own may call it, which it looks at itself.
        record Token() implements Needed {}

        /// Whoever logged in may call it.
        record LogIn() implements Needed {}

        /// Whoever has any one of these.
        record AnyOf(Set<Permission> permissions) implements Needed {
            public AnyOf {
                permissions = Set.copyOf(permissions);
            }
        }

        default boolean admits(Person person) {
            return switch (this) {
                case Nothing _, Token _ -> true;
                case LogIn _ -> !person.isStranger();
                case AnyOf any -> any.permissions().stream().anyMatch(person::may);
            };
        }
    }

    /// One route with what it needs.
    public record Route(String method, String path, Needed needed) {}

    /// What a handler needs.
    static Needed of(HandlerMethod handler) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        if (needs != null) {
            return new Needed.AnyOf(Set.of(needs.value()));
        }
        Open open = handler.getMethodAnnotation(Open.class);
        if (open != null) {
            return open.byToken() ? new Needed.Token() : new Needed.Nothing();
        }
        if (handler.hasMethodAnnotation(LoggedIn.class)) {
            return new Needed.LogIn();
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

    private static List<Route> routes(RequestMappingInfo info, Needed needed) {
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Route(method, path, needed)))
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
