package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Tells who did not log in to do so: a status to a program, the page of log-in to a person.
///
/// - Never asks the browser for a password by itself, for a browser would send that on with forged requests too.
final class Unknown implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        ask(request, response);
    }

    static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/") || !request.getMethod().equals("GET")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/login?next=" + Arrival.encoded(request));
        }
    }
}
