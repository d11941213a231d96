package org.mingzhang.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever has a part in the rounds up and down, and may look into their versions. */
@Allowed({
  Role.PREPARER,
  Role.HEAD,
  Role.DEPARTMENT_REVIEWER,
  Role.BUSINESS_REVIEWER,
  Role.PERFORMANCE_REVIEWER,
  Role.ASSET_REVIEWER,
  Role.BUDGET_REVIEWER
})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ReviewReaders {}
