package org.mingzhang.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          印制年鉴 1,000 册，培训2次     | 1000册 2次
          维护三座公厕等四项工作         | 3座 4项
          聘请第三方机构，一次性补助     | 1次
          经费20万元，其中6万欧元        | 20万元
          新建2-3个支部                  | ''
          2024年12月底前完成             | ''
          十三个村、二十户               | ''
          覆盖率达到95%以上              | 95%
          依据 ISO9001 标准              | ''
          """)
  void findFiguresWithTheirUnits(String text, String figures) {
    assertThat(
            FiguresInText.of(text).stream()
                .map(found -> found.number().toPlainString() + found.unit())
                .collect(Collectors.joining(" ")))
        .isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({"元/平方米,MONEY", "次/天,COUNT", "人次,PERSONS", "%,RATIO", "'',NONE", "小时,TIME"})
  void knowWhatAUnitMeasures(String unit, Dimension dimension) {
    assertThat(Dimension.of(unit)).isEqualTo(dimension);
  }
}
