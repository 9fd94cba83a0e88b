package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;

/// From where a browser says that a request was sent.
///
/// 例: a form of a page of `http://127.0.0.1:3000` that is sent to `http://127.0.0.1:8420` comes from elsewhere.
///
/// - No page can write these headers itself. `Sec-Fetch-Site` is sent to safe addresses alone, `Origin` with whatever
///   writes; who sends neither is no browser of today, and is told by the token alone.
final class Sender {

    /// Another site, or another program on this machine, by what the browser says.
    static boolean isElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site == null
                ? origin != null && !isOurs(origin, request)
                : !site.equals("same-origin") && !site.equals("none");
    }

    /// A page of this site, by what the browser says.
    static boolean isHere(HttpServletRequest request) {
        return request.getHeader("Origin") != null && !isElsewhere(request);
    }

    /// `null`, which a sandboxed frame sends, is nobody's.
    private static boolean isOurs(String origin, HttpServletRequest request) {
        String authority = authority(origin);
        return !authority.isEmpty()
                && (authority.equalsIgnoreCase(request.getHeader("Host"))
                        || authority.equalsIgnoreCase(forwarded(request)));
    }

    /// How a proxy says that people call us.
    private static String forwarded(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getServerName() + (usual ? "" : ":" + port);
    }

    private static String authority(String origin) {
        try {
            return Objects.requireNonNullElse(URI.create(origin).getRawAuthority(), "");
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    private Sender() {}
}
