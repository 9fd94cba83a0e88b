package cn.taizhang.web.answer;

import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.People;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Marks what the API tells with the state of the ledger it was told from, and does not tell it twice.
///
/// 例: the second `GET /api/v1/reports` with `If-None-Match` is answered 304 until something is written.
@Component
final class Unchanged implements HandlerInterceptor {

    private final Desks desks;
    private final People people;
    private final String program = ReaderVersion.current();

    Unchanged(Desks desks, People people) {
        this.desks = desks;
        this.people = people;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET")
                || !request.getRequestURI().startsWith("/api/v1/")
                || !(handler instanceof HandlerMethod method)
                || !isOfTheLedger(method)) {
            return true;
        }
        try (Visit visit = desks.visit(people.of(request))) {
            String tag = visit.version() + "-"
                    + Integer.toHexString((program
                                    + Spoken.words(request).tag()
                                    + visit.person().name())
                            .hashCode());
            response.setHeader("Cache-Control", "private, no-cache");
            return !new ServletWebRequest(request, response).checkNotModified("W/\"" + tag + "\"");
        }
    }

    private static boolean isOfTheLedger(HandlerMethod method) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        return needs != null && needs.value().length == 1 && needs.value()[0] == Permission.READ;
    }
}
