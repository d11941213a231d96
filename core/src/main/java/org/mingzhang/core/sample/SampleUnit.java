package org.mingzhang.core.sample;

import java.util.List;
import org.mingzhang.core.budget.Institution;

/** The units of the made-up bureau. */
final class SampleUnit {

  static final String DEPARTMENT_CODE = "512";
  static final String DEPARTMENT = "清河口县水务局";

  static final List<Institution> ALL =
      List.of(
          new Institution("512001", "清河口县水务局本级", "行政", "正科级", "财政拨款", true),
          new Institution("512002", "清河口县河道管理所", "事业", "股级", "财政拨款", false),
          new Institution("512003", "清河口县农村供水管理站", "事业", "股级", "财政拨款", false));

  private SampleUnit() {}
}
