package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// Finds the token of a request: of an upload in its header, or in the form where that may be looked into.
///
/// - What a browser says was sent from elsewhere has none, whatever it holds: another program on this machine can set a
///   cookie of ours, and so would know a token.
/// - No page can write `Sec-Fetch-Site` or `Origin` itself. The first is sent to safe addresses alone, the other with
///   whatever writes; who sends neither is no browser of today, and is told by the token alone.
/// - To look into a form with files is to receive them all. So that is done only for who has logged in, where there are
///   accounts, and only for what a page of this site sends: neither a stranger nor a foreign page can make it happen.
final class TokenOfRequest implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();
    private final boolean accounts;

    TokenOfRequest(boolean accounts) {
        this.accounts = accounts;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        if (isElsewhere(request)) {
            return null;
        }
        boolean upload =
                Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        boolean readable = !upload
                || request.getHeader(token.getHeaderName()) != null
                || isHere(request) && (!accounts || isKnown());
        return readable ? masked.resolveCsrfTokenValue(request, token) : null;
    }

    /// Another site, or another program on this machine, by what the browser says.
    private static boolean isElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site == null
                ? origin != null && !isOurs(origin, request)
                : !site.equals("same-origin") && !site.equals("none");
    }

    /// A page of this site, by what the browser says.
    private static boolean isHere(HttpServletRequest request) {
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

    private static boolean isKnown() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
