package cn.taizhang.web.answer;

import cn.taizhang.web.door.RouteGuard;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.visit.VisitArguments;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// What every request passes through, in order: language, permission, the visit.
@Configuration(proxyBeanMethods = false)
class Wiring implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Spoken spoken;
    private final RouteGuard guard;
    private final VisitArguments visits;
    private final Unchanged unchanged;
    private final Pages pages;

    Wiring(Spoken spoken, RouteGuard guard, VisitArguments visits, Unchanged unchanged, Pages pages) {
        this.spoken = spoken;
        this.guard = guard;
        this.visits = visits;
        this.unchanged = unchanged;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(spoken);
        registry.addInterceptor(guard);
        registry.addInterceptor(unchanged);
        registry.addInterceptor(visits);
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
