package org.mingzhang.core.budget;

/**
 * A unit of the table of institutions (机构设置).
 *
 * @param code its budget code
 * @param nature such as 行政, 参公, 事业
 * @param rank such as 正科级
 * @param funding such as 财政拨款
 * @param administrative whether it is an office, or an institution run like one (参公)
 */
public record Institution(
    String code, String name, String nature, String rank, String funding, boolean administrative) {}
