package cn.taizhang.web.answer;

import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers what the server could not even take apart, and no route ever saw.
///
/// 例: `GET /records/%zz` is told 「请求有误」, as a page or as problem+json.
final class Unparsed extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Words words = Spoken.words(request);
        String key = words.has("fault.status." + status) ? "fault.status." + status : "fault.status.400";
        boolean program =
                Objects.requireNonNullElse(request.getRequestURI(), "").startsWith("/api/");
        String form = program
                ? "{\"type\":\"/problems/status-%d\",\"status\":%1$d,\"title\":\"%s\",\"detail\":\"%s\"}"
                : "<!doctype html><meta charset=\"utf-8\"><title>%d</title><h1>%s</h1><p>%s</p>";
        byte[] body = form.formatted(status, words.say(key + ".title"), words.say(key))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            // who asked is gone
        }
    }
}
