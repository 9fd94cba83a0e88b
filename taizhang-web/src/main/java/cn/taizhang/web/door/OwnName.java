package cn.taizhang.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Without accounts answers only who calls this machine by its own name.
///
/// 例: `http://localhost:8420/` is answered, `http://elsewhere.example:8420/` is not, even where that name leads here.
///
/// - A foreign page whose name is made to mean this machine would else be a page of this site to the browser, and read
///   and write as its owner.
final class OwnName extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Set<String> names;

    /// `names` are those that were set: the address that is listened at, and the host under which people know the room.
    OwnName(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }

    private boolean isOwn(String name) {
        boolean loopback = name.startsWith("127.") && name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return loopback || LOOPBACK.contains(name) || name.endsWith(".localhost") || names.contains(name);
    }
}
