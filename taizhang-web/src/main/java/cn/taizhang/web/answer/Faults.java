package cn.taizhang.web.answer;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.fault.Busy;
import cn.taizhang.web.fault.Large;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.fault.Unread;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.databind.json.JsonMapper;

/// Says what went wrong: problem+json to a program, a page to a person, in the language of the request.
///
/// 例: `GET /api/v1/reports/999` answers 404 with 「没有文档 999。」.
///
/// - What is our own fault is logged, and its words are not shown.
@Component
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Pages pages;
    private final JsonMapper json;

    Faults(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /// What is shown of a fault; `kind` names it for programs.
    public record Fault(int status, String kind, String title, String detail) {}

    /// Answers a request that ended with an exception.
    public void answer(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        Words words = Spoken.words(request);
        Fault fault = of(e, words);
        if (fault.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        }
        show(request, response, fault);
    }

    /// Answers a request that ended with a status.
    public void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        show(request, response, plain(HttpStatusCode.valueOf(status), Spoken.words(request)));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(fault.status());
        String asked = asked(request);
        if (asked.startsWith("/api/")) {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(fault.status()), fault.detail());
            problem.setTitle(fault.title());
            problem.setType(URI.create("/problems/" + fault.kind()));
            problem.setInstance(URI.create(asked));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } else {
            pages.render("frame/fault", fault, request, response);
        }
    }

    /// The address that was asked for, also where the request was passed on since.
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }

    private static Fault of(Exception e, Words words) {
        return switch (e) {
            case Absent absent ->
                new Fault(
                        404,
                        "absent",
                        words.say("fault.absent.title"),
                        words.say("fault.absent." + absent.kind(), absent.name()));
            case Refused wrong ->
                new Fault(400, "wrong", words.say("fault.wrong.title"), words.say(wrong.key(), wrong.values()));
            case Refusals refused ->
                new Fault(
                        refused.isConflict() ? 409 : 422,
                        refused.isConflict() ? "conflict" : "refused",
                        words.say("fault.refused.title"),
                        refused.faults().stream()
                                .map(fault -> words.say(fault.key(), fault.values()))
                                .collect(Collectors.joining("\n")));
            case Unread unread -> new Fault(422, "unread", words.say("fault.unread.title"), words.of(unread.why()));
            case Busy busy -> new Fault(503, "busy", words.say("fault.busy.title"), words.say("fault.busy"));
            case AccessDeniedException denied ->
                new Fault(403, "denied", words.say("fault.denied.title"), words.say("fault.denied"));
            case Large large ->
                new Fault(
                        413,
                        "large",
                        words.say("fault.large.title"),
                        words.say(large.why().key(), large.why().values()));
            case MaxUploadSizeExceededException large ->
                new Fault(413, "large", words.say("fault.large.title"), words.say("fault.large"));
            case MultipartException odd ->
                new Fault(400, "upload", words.say("fault.wrong.title"), words.say("fault.upload"));
            case InvalidParameterException odd -> plain(HttpStatus.BAD_REQUEST, words);
            case HttpMessageNotReadableException odd -> plain(HttpStatus.BAD_REQUEST, words);
            case MissingServletRequestPartException missing ->
                new Fault(400, "upload", words.say("fault.wrong.title"), words.say("fault.upload"));
            case MethodArgumentTypeMismatchException odd ->
                new Fault(
                        400,
                        "wrong",
                        words.say("fault.wrong.title"),
                        words.say("fault.value", odd.getName(), String.valueOf(odd.getValue())));
            case LedgerFailure lost ->
                new Fault(
                        503,
                        "ledger-" + lost.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words.say("fault.ledger.title"),
                        words.say("fault.ledger." + lost.kind().name().toLowerCase(Locale.ROOT)));
            case ErrorResponse known -> plain(known.getStatusCode(), words);
            default -> plain(HttpStatus.INTERNAL_SERVER_ERROR, words);
        };
    }

    private static Fault plain(HttpStatusCode status, Words words) {
        String key = "fault.status." + status.value();
        String known = words.has(key) ? key : status.is4xxClientError() ? "fault.status.400" : "fault.status.500";
        return new Fault(status.value(), "status-" + status.value(), words.say(known + ".title"), words.say(known));
    }
}
