package org.mingzhang.app.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who gets in; what he may do once in is told by the handlers, see {@link Rights}. */
@Configuration
class SecurityConfiguration {

  /** Scripts and styles only from here; nothing may frame the pages. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'self';"
          + " form-action 'self'; base-uri 'self'";

  private static final int PASSWORD_ITERATIONS = 60_000;

  @Bean
  PasswordEncoder passwordEncoder(
      @Value("${mingzhang.password-iterations:" + PASSWORD_ITERATIONS + "}") int iterations) {
    return new Sm3PasswordEncoder(iterations);
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http) {
    // The plain handler: forms and scripts send the token itself, which is new with every session.
    http.csrf(csrf -> csrf.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()));
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers(
                    "/sign-in",
                    "/setup",
                    "/setup/**",
                    "/public",
                    "/public/**",
                    "/inspect",
                    "/inspect/**",
                    "/demo/**",
                    "/control/**",
                    "/look",
                    "/static/**",
                    "/webjars/**",
                    "/error",
                    "/health",
                    "/")
                .permitAll()
                .anyRequest()
                .authenticated());
    http.formLogin(
        form ->
            form.loginPage("/sign-in")
                .usernameParameter("name")
                .passwordParameter("password")
                .defaultSuccessUrl("/", true)
                .failureHandler(
                    (request, response, failure) ->
                        response.sendRedirect("/sign-in?" + failure.getClass().getSimpleName())));
    http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
    http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(frame -> frame.sameOrigin()));
    http.sessionManagement(
        session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
    return http.build();
  }

  static boolean isSafe(String method) {
    return method.equals(HttpMethod.GET.name()) || method.equals(HttpMethod.HEAD.name());
  }
}
