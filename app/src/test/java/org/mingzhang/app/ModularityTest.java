package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  @Test
  void keepsModulesApartAndWithoutCycles() {
    ApplicationModules modules = ApplicationModules.of(Application.class);
    assertThat(modules.stream().count()).isGreaterThan(8);
    modules.verify();
  }
}
