package org.mingzhang.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever may look into a draft of his scope as it is being filled in. */
@Allowed({
  Role.PREPARER,
  Role.HEAD,
  Role.DEPARTMENT_REVIEWER,
  Role.BUSINESS_REVIEWER,
  Role.PERFORMANCE_REVIEWER,
  Role.ASSET_REVIEWER,
  Role.BUDGET_REVIEWER,
  Role.SECRECY_REVIEWER,
  Role.PUBLISHER
})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface DraftReaders {}
