package org.mingzhang.engine.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.core.budget.Budget;
import org.mingzhang.core.budget.CarryOver;
import org.mingzhang.core.budget.Disclosed;
import org.mingzhang.core.budget.ExpenditureLine;
import org.mingzhang.core.budget.Purchase;
import org.mingzhang.core.budget.RevenueLine;
import org.mingzhang.core.layout.Layouts;
import org.mingzhang.core.publication.Organization.Level;
import org.mingzhang.core.sample.SampleBudgets;

class OpenDataTest {

  private static final OpenData.Identity IDENTITY =
      new OpenData.Identity(
          "ocds-example", "https://example.org/2025/", Instant.parse("2025-02-14T00:00:00Z"));

  @ParameterizedTest
  @EnumSource
  void isAFiscalDataPackageByTheStrictProfile(Level level) throws Exception {
    assertThat(faults("fiscal-data-package", file(budget(level), "datapackage.json"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void releasesEveryPlannedPurchase(Level level) throws Exception {
    Budget budget = budget(level);
    assertThat(budget.purchases()).isNotEmpty();
    String releases = file(budget, "ocds.json");
    assertThat(faults("ocds-planning", releases)).isEmpty();
    assertThat(releases.split("\"ocid\"", -1)).hasSize(budget.purchases().size() + 1);
    Purchase first = budget.purchases().getFirst();
    assertThat(releases).contains(BigDecimal.valueOf(first.fen(), 2).toPlainString());
  }

  @Test
  void writesNoPackageWithoutReleases() {
    Budget some = budget(Level.UNIT);
    Budget none = Budget.empty(some.organization(), some.year(), some.institutions());
    assertThat(OpenData.files(none, IDENTITY)).doesNotContainKey("ocds.json").hasSizeGreaterThan(3);
  }

  @Test
  void isRefusedByTheProfileOnceItIsDamaged() throws Exception {
    String descriptor = file(budget(Level.UNIT), "datapackage.json");
    assertThat(faults("fiscal-data-package", descriptor.replace("\"measures\"", "\"measure\"")))
        .isNotEmpty();
    String releases = file(budget(Level.UNIT), "ocds.json");
    assertThat(faults("ocds-planning", releases.replace("\"CNY\"", "\"RMB\""))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void addsUpToTheBudget(Level level) {
    Budget budget = Disclosed.of(budget(level));
    long spent = budget.expenditure().stream().mapToLong(ExpenditureLine::fen).sum();
    long received =
        budget.revenue().stream().mapToLong(RevenueLine::fen).sum()
            + budget.carryOver().stream().mapToLong(CarryOver::fen).sum();
    assertThat(sum(budget, "expenditure.csv")).isEqualByComparingTo(BigDecimal.valueOf(spent, 2));
    assertThat(sum(budget, "revenue.csv")).isEqualByComparingTo(BigDecimal.valueOf(received, 2));
  }

  @Test
  void describesEveryColumnThatTheFilesHave() {
    Budget budget = budget(Level.UNIT);
    String metadata = file(budget, "csv-metadata.json");
    for (String name : List.of("revenue.csv", "expenditure.csv")) {
      String header = file(budget, name).lines().findFirst().orElseThrow();
      for (String column : header.split(",")) {
        assertThat(metadata).contains("\"name\" : \"" + column + "\"");
      }
    }
  }

  @Test
  void digestsWhatIsReleased() {
    byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
    assertThat(Manifest.sm3(abc))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assertThat(new String(Manifest.of("预算", Map.of("a.pdf", abc)), StandardCharsets.UTF_8))
        .contains("a.pdf", "\"bytes\" : 3", "ba7816bf8f01cfea414140de5dae2223");
  }

  private static Budget budget(Level level) {
    return SampleBudgets.of(Layouts.standard().find("hebei-2025").orElseThrow(), 3).of(level);
  }

  private static String file(Budget budget, String name) {
    return new String(OpenData.files(budget, IDENTITY).get(name), StandardCharsets.UTF_8);
  }

  private static BigDecimal sum(Budget budget, String name) {
    BigDecimal sum = BigDecimal.ZERO;
    for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(file(budget, name))) {
      sum = sum.add(new BigDecimal(line.getField("amount")));
    }
    return sum;
  }

  private static List<String> faults(String schema, String json) throws Exception {
    try (InputStream in = OpenDataTest.class.getResourceAsStream(schema + ".schema.json")) {
      Schema judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(in);
      return judge.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
