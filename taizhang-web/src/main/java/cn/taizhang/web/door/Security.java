package cn.taizhang.web.door;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.setting.Posting;
import cn.taizhang.web.setting.Settings;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Guards every request: headers, forged requests, log-in, and without accounts the address.
///
/// - What each route needs is not said here but at the route, see [Needs].
@Configuration(proxyBeanMethods = false)
class Security {

    /// Nothing is run and nothing styled but what the program itself serves.
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final boolean accounts;
    private final Set<String> names;
    private final ObjectProvider<AuthenticationProvider> logIn;

    Security(Settings settings, Posting posting, ObjectProvider<AuthenticationProvider> logIn) {
        requireLoopback(settings);
        this.accounts = settings.accounts();
        this.names = names(settings.address(), posting.site());
        this.logIn = logIn;
    }

    /// Programs that give name and password with each request: no session, so nothing to forge.
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        http.securityMatcher(request -> accounts
                        && request.getHeader("Authorization") != null
                        && (request.getRequestURI().startsWith("/api/") || isMetrics(request)))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(new Unknown()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new Unknown()));
        logIn.ifAvailable(http::authenticationProvider);
        return guarded(http);
    }

    /// Persons with a browser.
    @Bean
    @Order(2)
    SecurityFilterChain persons(HttpSecurity http) {
        http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .csrfTokenRequestHandler(new TokenOfRequest(accounts))
                        .requireCsrfProtectionMatcher(Security::couldBeForged))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new Unknown()));
        if (!accounts) {
            http.addFilterBefore(new OwnName(names), CsrfFilter.class);
        } else {
            logIn.ifAvailable(http::authenticationProvider);
            http.formLogin(form -> form.loginPage("/login")
                            .successHandler(new Arrival())
                            .failureUrl("/login?failed"))
                    .logout(logout -> logout.logoutUrl("/logout")
                            .logoutSuccessUrl("/login?left")
                            .deleteCookies("taizhang"));
        }
        return guarded(http);
    }

    private SecurityFilterChain guarded(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny())
                        .cacheControl(cache -> cache.disable()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(Security::isMetrics)
                        .access((who, context) -> new AuthorizationDecision(!accounts
                                || who.get().getAuthorities().stream()
                                        .anyMatch(one ->
                                                Permission.CONFIGURE.name().equals(one.getAuthority()))))
                        .anyRequest()
                        .permitAll())
                .build();
    }

    private static boolean isMetrics(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/metrics");
    }

    /// By which names the room is called besides those of every machine.
    private static Set<String> names(String address, String site) {
        Set<String> names = new HashSet<>(Set.of(address.toLowerCase(Locale.ROOT)));
        if (!site.isEmpty()) {
            names.add(URI.create(site).getHost().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static void requireLoopback(Settings settings) {
        try {
            if (!settings.accounts()
                    && !InetAddress.getByName(settings.address()).isLoopbackAddress()) {
                throw new Refused("serve.address.open", settings.address());
            }
        } catch (UnknownHostException e) {
            throw new Refused("serve.failed", "no such address: " + settings.address());
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
