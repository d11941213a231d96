package org.mingzhang.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call a handler. A handler without this or {@link Open} is refused to everyone,
 * so that forgetting it hurts nobody but the one who forgot.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
  Role[] value() default {};

  /** Groups whose every role may call it, besides. */
  Group[] to() default {};
}
