package cn.taizhang.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Hands every exception of a route to [Faults].
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FaultResolver implements HandlerExceptionResolver {

    private final Faults faults;

    FaultResolver(Faults faults) {
        this.faults = faults;
    }

    /// What goes wrong when half the answer is sent stays unanswered, so that the server breaks the connection off.
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (response.isCommitted()) {
            return null;
        }
        try {
            faults.answer(request, response, e);
        } catch (IOException lost) {
            throw new UncheckedIOException("telling a fault", lost);
        }
        return new ModelAndView();
    }
}
