package cn.taizhang.web.page;

import cn.taizhang.web.door.People;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.setting.Settings;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Makes pages from templates that were compiled with the program.
///
/// 例: `pages.of("library/library", model)` renders `library/library.jte` with its frame.
@Component
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String stamp = Stamp.ofAssets();
    private final People people;
    private final Settings settings;
    private final Bell bell;
    private final RoomClock clock;

    Pages(People people, Settings settings, Bell bell, RoomClock clock) {
        this.bell = bell;
        this.clock = clock;
        this.people = people;
        this.settings = settings;
    }

    /// A whole page, or for htmx the part of it that the template chooses.
    public ModelAndView of(String template, Object model) {
        return new ModelAndView((View) (ignored, request, response) -> render(template, model, request, response));
    }

    /// A page for whoever comes, without a token for forms: to ask for one is to set a cookie.
    public ModelAndView outside(String template, Object model) {
        return new ModelAndView((View) (ignored, request, response) ->
                render(template, model, frame(request, new Frame.Token("", "", "")), response));
    }

    /// The stamp in the addresses of style sheets and scripts.
    public String stamp() {
        return stamp;
    }

    public void render(String template, Object model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        render(template, model, frame(request), response);
    }

    private void render(String template, Object model, Frame frame, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "model", model), output);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-cache");
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /// The frame of a request.
    public Frame frame(HttpServletRequest request) {
        return frame(request, token(request));
    }

    private Frame frame(HttpServletRequest request, Frame.Token token) {
        Person person = people.of(request);
        return new Frame(
                Spoken.words(request),
                person,
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                token,
                settings.accounts(),
                stamp,
                bell.unread(person),
                clock.isSet() ? clock.today() : LocalDate.MIN);
    }

    private static Frame.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Token(token.getHeaderName(), token.getParameterName(), token.getToken())
                : new Frame.Token("", "", "");
    }
}
