package org.mingzhang.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Frames;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Handlers may ask for the {@link Viewer} and the {@link Frame}; all of them are held to rights.
 */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

  private final Rights rights;
  private final Viewers viewers;
  private final Frames frames;

  WebConfiguration(Rights rights, Viewers viewers, Frames frames) {
    this.rights = rights;
    this.viewers = viewers;
    this.frames = frames;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(rights);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Asking());
  }

  private final class Asking implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Viewer.class
          || parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest web,
        @Nullable WebDataBinderFactory binders) {
      HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
      if (request == null) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      }
      Viewer viewer = viewers.of(request);
      if (parameter.getParameterType() == Frame.class) {
        return frames.of(request, viewer);
      }
      if (viewer == null) {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
      }
      return viewer;
    }
  }
}
