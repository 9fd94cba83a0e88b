package cn.taizhang.web.page;

import cn.taizhang.app.console.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// The language of a request: that of `?lang=`, which is kept for later, else the one kept, else Chinese.
@Component
public final class Spoken implements HandlerInterceptor {

    private static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = asked(request);
        if (!asked.isEmpty()) {
            Cookie cookie = new Cookie(NAME, named(asked).toString());
            cookie.setPath("/");
            cookie.setMaxAge((int) KEPT.toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        return true;
    }

    public static Words words(HttpServletRequest request) {
        return Words.of(language(request));
    }

    private static Language language(HttpServletRequest request) {
        String asked = asked(request);
        if (!asked.isEmpty()) {
            return named(asked);
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return named(cookie.getValue());
                }
            }
        }
        return Language.CHINESE;
    }

    /// What stands in the address: to look at parameters would read a body, which may be no form at all.
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return "";
        }
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith(NAME + "=")) {
                return parameter.substring(NAME.length() + 1);
            }
        }
        return "";
    }

    private static Language named(@Nullable String word) {
        return Language.ENGLISH.toString().equals(word) ? Language.ENGLISH : Language.CHINESE;
    }
}
