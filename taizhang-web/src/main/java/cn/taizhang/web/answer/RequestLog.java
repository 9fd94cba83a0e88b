package cn.taizhang.web.answer;

import cn.taizhang.web.door.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Keeps a line on each request: who, which route, how it ended and how long it took.
///
/// 例: `{"method":"GET","route":"/records/{id}","status":200,"ms":12,"person":"李明"}`.
///
/// - The route and never the address: what was searched for and words of reports stay out of the log.
@Component
final class RequestLog implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String BEGAN = RequestLog.class.getName();
    private static final long MILLION = 1_000_000;

    private final People people;

    RequestLog(People people) {
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (LOG.isInfoEnabled()) {
            request.setAttribute(BEGAN, System.nanoTime());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (request.getAttribute(BEGAN) instanceof Long began) {
            LOG.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue(
                            "route",
                            Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), ""))
                    .addKeyValue("status", response.getStatus())
                    .addKeyValue("ms", (System.nanoTime() - began) / MILLION)
                    .addKeyValue("person", people.of(request).name())
                    .log("request");
        }
    }
}
