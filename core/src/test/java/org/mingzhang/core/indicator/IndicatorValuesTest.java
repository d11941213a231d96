package org.mingzhang.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # printed               | meaning: sign number[~upper] unit, words
          ≥93%                    | ≥ 93 %
          ≧ 93 %                  | ≥ 93 %
          ⩾93％                   | ≥ 93 %
          >=93%                   | ≥ 93 %
          ＞＝９３％              | ≥ 93 %
          ≦7次                    | ≤ 7 次
          ⩽7次                    | ≤ 7 次
          <=7 次数                | ≤ 7 次
          ＜3 年                  | < 3 年
          >3年                    | > 3 年
          ＝2套                   | = 2 套
          2套                     | = 2 套
          # percentages in every dress
          ≥87 百分比              | ≥ 87 %
          ≥87 百分号              | ≥ 87 %
          87比率                  | = 87 %
          百分之87                | = 87 %
          不低于百分之87          | ≥ 87 %
          $\\geq 87\\%$           | ≥ 87 %
          $\\leq 3\\%$            | ≤ 3 %
          ≥00                     | ≥ 0
          ≤0087                   | ≤ 87
          ≥2‰                     | ≥ 2 ‰
          ≥3个百分点              | ≥ 3 百分点
          # words for signs
          不少于12期              | ≥ 12 期
          至少 12 期              | ≥ 12 期
          达到88%                 | ≥ 88 %
          大于或等于12人          | ≥ 12 人
          12人以上                | ≥ 12 人
          12人及以上              | ≥ 12 人
          不超过9万元             | ≤ 9 万元
          不高于9万元             | ≤ 9 万元
          9万元以下               | ≤ 9 万元
          9万元以内               | ≤ 9 万元
          控制在9万元以内         | ≤ 9 万元
          低于9分                 | < 9 分
          多于9分                 | > 9 分
          # numbers
          ≥0.6万本                | ≥ 6000 本
          ≥ 30 万度               | ≥ 300000 度
          ≥4 千平方米             | ≥ 4000 平方米
          ≥4.5万吨                | ≥ 45000 吨
          1.2亿株                 | = 120000000 株
          ≤37 万                  | ≤ 37 万元
          ≤37.5万元               | ≤ 37.5 万元
          ≥0.3亿                  | ≥ 0.3 亿元
          ≥12,500 人              | ≥ 12500 人
          ≥12，500人              | ≥ 12500 人
          ≥1234.50㎡              | ≥ 1234.50 平方米
          ≥-5℃                    | ≥ -5 ℃
          # ranges
          2-3个                   | ~ 2~3 个
          20%-30%                 | ~ 20~30 %
          5～8                    | ~ 5~8
          2—3万册                 | ~ 20000~30000 册
          10至15天                | ~ 10~15 天
          ≥10~15天                | ~ 10~15 天
          # compound units
          ≤0.08万元/㎡            | ≤ 0.08 万元/平方米
          850元/月                | = 850 元/月
          ≥2 次/天                | ≥ 2 次/天
          ≤40元/人·天             | ≤ 40 元/人·天
          # time
          ≤9月                    | ≤ 9 月
          ≤11月份                 | ≤ 11 月
          ≤5个月                  | ≤ 5 个月
          ≤36小时                 | ≤ 36 小时
          11月前办结              | ≤ 11 月, 办结
          11月底前                | ≤ 11 月
          11 月 20 号前交付       | ≤ 11 月, 11 月 20 号前交付
          2031年11月20日前        | ≤ 11 月, 2031年11月20日前
          2031年11月底前          | ≤ 11 月, 2031年11月底前
          ≤2031-11-20             | ≤ 11 月, 2031-11-20
          2031年                  | = 2031 年
          2030-2031               | ~ 2030~2031
          # numbers with words
          ≥0 按时发放             | ≥ 0, 按时发放
          服务期 2 年             | = 2 年, 服务期
          全年巡查不少于6次       | ≥ 6 次, 全年巡查
          # grades and qualities
          优秀                    | 优秀
          优秀及以上              | ≥ , 优秀
          ≥优秀                   | ≥ , 优秀
          低于或等于控制价        | ≤ , 控制价
          不高于去年              | ≤ , 去年
          达到约定标准            | 达到约定标准
          稳步增加                | 稳步增加
          通过ISO9001认证         | 通过ISO9001认证
          第3期完工               | 第3期完工
          3:1                     | 3:1
          """)
  void readsWhatIsPrinted(String printed, String meaning) {
    assertThat(IndicatorValues.parse(printed)).map(IndicatorValuesTest::describe).contains(meaning);
  }

  @Test
  void takesNoNumberFromDamagedPrint() {
    assertThat(IndicatorValues.parse("≤2031. 1111 月底前交付"))
        .get()
        .returns(null, IndicatorValue::number)
        .returns("2031. 1111 月底前交付", IndicatorValue::quality);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "　", "\u00a0 "})
  void readsNothingFromBlank(String blank) {
    assertThat(IndicatorValues.parse(blank)).isEmpty();
  }

  @Test
  void understandsOrKeepsEveryText() {
    String characters = "≥≤=<>0123456789.,%万千亿元个月日年-~/\\$以上不低于前 第a（）";
    Random random = new Random(20260101);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(8), 0, characters.length())
              .mapToObj(at -> String.valueOf(characters.charAt(at)))
              .collect(Collectors.joining());
      IndicatorValues.parse(text)
          .ifPresent(
              value ->
                  assertThat(value.number() != null || !value.quality().isEmpty())
                      .as(text)
                      .isTrue());
    }
  }

  private static String describe(IndicatorValue value) {
    String number =
        Objects.toString(value.number() == null ? null : value.number().toPlainString(), "");
    String upper = value.upper() == null ? "" : "~" + value.upper().toPlainString();
    String figure = (value.operator().sign() + " " + number + upper + " " + value.unit()).strip();
    String comma =
        figure.isEmpty() || value.quality().isEmpty() ? "" : number.isEmpty() ? " , " : ", ";
    return figure + comma + value.quality();
  }
}
