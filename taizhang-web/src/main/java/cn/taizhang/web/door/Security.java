package cn.taizhang.web.door;

import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.setting.Unserved;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Guards every request: headers, forged requests, and without accounts the address.
@Configuration(proxyBeanMethods = false)
class Security {

    /// Nothing is run and nothing styled but what the program itself serves.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Settings settings) {
        requireLoopback(settings);
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .requireCsrfProtectionMatcher(Security::couldBeForged))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static void requireLoopback(Settings settings) {
        try {
            if (!settings.accounts()
                    && !InetAddress.getByName(settings.address()).isLoopbackAddress()) {
                throw new Unserved("serve.address.open", settings.address());
            }
        } catch (UnknownHostException e) {
            throw new Unserved("serve.failed", "no such address: " + settings.address());
        }
    }

    /// A browser always says where a writing request comes from; a program that calls the API does not.
    private static boolean couldBeForged(HttpServletRequest request) {
        boolean program = request.getRequestURI().startsWith("/api/")
                && request.getHeader("Origin") == null
                && request.getHeader("Referer") == null
                && request.getHeader("Sec-Fetch-Site") == null;
        return !SAFE.contains(request.getMethod()) && !program;
    }
}
