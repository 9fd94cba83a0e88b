package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        if (Sender.isElsewhere(request)) {
            return null;
        }
        boolean upload =
                Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        boolean readable = !upload
                || request.getHeader(token.getHeaderName()) != null
                || Sender.isHere(request) && (!accounts || isKnown());
        return readable ? masked.resolveCsrfTokenValue(request, token) : null;
    }

    private static boolean isKnown() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
