package org.mingzhang.app.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes what is {@link Unprintable} out of every field of a form before anybody reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PrintableFields extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Printable(request), response);
  }

  private static final class Printable extends HttpServletRequestWrapper {

    Printable(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = super.getParameter(name);
      return value == null ? null : Unprintable.without(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return printable(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> map = new LinkedHashMap<>(super.getParameterMap());
      map.replaceAll((name, values) -> printable(values));
      return Collections.unmodifiableMap(map);
    }

    private static String @Nullable [] printable(String @Nullable [] values) {
      return values == null
          ? null
          : Stream.of(values).map(Unprintable::without).toArray(String[]::new);
    }
  }
}
