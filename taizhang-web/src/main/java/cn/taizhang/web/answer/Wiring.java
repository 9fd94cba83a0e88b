package cn.taizhang.web.answer;

import cn.taizhang.web.door.RouteGuard;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.visit.VisitArguments;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// What every request passes through, in order: the log, the language, the permission, what is unchanged, the visit.
@Configuration(proxyBeanMethods = false)
class Wiring implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final List<Class<? extends HandlerInterceptor>> ORDER =
            List.of(RequestLog.class, Spoken.class, RouteGuard.class, Unchanged.class, VisitArguments.class);

    private final ObjectProvider<HandlerInterceptor> interceptors;
    private final VisitArguments visits;
    private final Pages pages;

    Wiring(ObjectProvider<HandlerInterceptor> interceptors, VisitArguments visits, Pages pages) {
        this.interceptors = interceptors;
        this.visits = visits;
        this.pages = pages;
    }

    /// Stands inside the server's own, which would answer in English with its name.
    @Bean
    @Order
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unparsed() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Unparsed()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        for (Class<? extends HandlerInterceptor> next : ORDER) {
            interceptors.stream().filter(next::isInstance).forEach(registry::addInterceptor);
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/cn/taizhang/web/assets/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(pages.stamp(), "/**"));
    }
}
