package org.mingzhang.app.access;

import java.util.Set;

/** What a person may do. Administrators do not see business, and nobody is two administrators. */
public enum Role {
  /** Fills in the budget of a unit (经办). */
  PREPARER,
  /** Signs for the unit (单位负责人). */
  HEAD,
  /** Reviews the units of a department (主管部门审核). */
  DEPARTMENT_REVIEWER,
  /** Reviews for the business section of the finance bureau (财政业务股). */
  BUSINESS_REVIEWER,
  /** Reviews performance targets (财政绩效股). */
  PERFORMANCE_REVIEWER,
  /** Reviews procurement and assets (财政采购资产股). */
  ASSET_REVIEWER,
  /** Opens campaigns, issues control figures, approves (财政预算股). */
  BUDGET_REVIEWER,
  /** Decides item by item what is secret (保密审查). */
  SECRECY_REVIEWER,
  /** Publishes (公开). */
  PUBLISHER,
  /** Keeps accounts and organisations (系统管理员). */
  SYSTEM_ADMIN,
  /** Gives roles (安全管理员). */
  SECURITY_ADMIN,
  /** Reads the audit record (审计管理员). */
  AUDIT_ADMIN;

  /** The three administrators (三员), who are kept apart from each other and from business. */
  public static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

  public boolean isAdministrator() {
    return ADMINISTRATORS.contains(this);
  }

  /** Whether one person may hold all these at once. */
  public static boolean areCompatible(Set<Role> roles) {
    return roles.size() < 2 || roles.stream().noneMatch(Role::isAdministrator);
  }
}
