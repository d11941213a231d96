package org.mingzhang.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.TestApp;
import org.mingzhang.app.Visitor;

/** One draft the whole way, over HTTP, as the people do it. */
class ReviewFlowTest {

  private final TestApp app = Staff.app();

  @Test
  void goesFromTheOfficerToTheBudgetSectionAndBackAndIsApprovedInTheEnd() {
    long draft = Staff.draft("512002");
    Visitor officer = app.as("jb512002");
    assertThat(officer.get("/review/" + draft).body()).contains("提交审核");
    assertThat(officer.post("/review/" + draft + "/submit", Map.of()).location())
        .isEqualTo("/review/" + draft);
    assertThat(officer.get("/review/" + draft).body()).contains("第 1 稿").doesNotContain("提交审核</");

    Visitor head = app.as("fz512002");
    assertThat(head.get("/review").body()).contains("512002");
    assertThat(Staff.pass(head, draft, "head").location()).isEqualTo("/review");
    assertThat(Staff.pass(head, draft, "head").status()).isEqualTo(409);

    Visitor department = app.as("zg512");
    String line = Staff.lineWithMoney(draft);
    assertThat(Staff.sendBack(department, draft, "department", "").status()).isEqualTo(409);
    Visitor.Answer back =
        department.postForm(
            "/review/" + draft + "/return",
            "version="
                + Staff.version(draft)
                + "&step=department&back=prepare&sheet=&line=&slot=&text=&sheet=basic&line="
                + line
                + "&slot=amount&text="
                + "%E8%BF%99%E4%B8%AA%E6%95%B0%E5%A4%9A%E4%BA%86,%E8%AF%B7%E6%A0%B8");
    assertThat(back.location()).isEqualTo("/review");
    assertThat(Staff.step(draft)).isEqualTo("prepare");
    assertThat(officer.get("/review/" + draft).body()).contains("这个数多了,请核", "基本支出 · 第", "待改");

    Staff.submit(officer, draft);
    assertThat(officer.get("/review/" + draft).body()).contains("已在第 2 稿答复");
    Staff.pass(head, draft, "head");
    Staff.pass(department, draft, "department");
    for (String section : List.of("yewu:business", "jixiao:performance", "caigou:assets")) {
      assertThat(Staff.step(draft)).isEqualTo("finance");
      String[] who = section.split(":");
      Staff.pass(app.as(who[0]), draft, who[1]);
    }
    assertThat(Staff.step(draft)).isEqualTo("budget");
    Staff.pass(app.as("yusuan"), draft, "budget");
    assertThat(Staff.step(draft)).isEqualTo("approved");
    assertThat(app.bean(Versions.class).isWhole(draft)).isTrue();
    assertThat(officer.get("/review/" + draft + "/compare").body()).contains("逐稿对比");
    assertThat(officer.get("/review/" + draft + "/preview?version=" + Staff.version(draft)).body())
        .contains("<style>");
  }

  @Test
  void showsNothingOfAnotherDepartment() {
    long draft = Staff.draft("513001");
    for (String path : List.of("", "/compare", "/preview?version=1")) {
      assertThat(app.as("zg512").get("/review/" + draft + path).status()).isEqualTo(404);
    }
    assertThat(app.as("xitong").get("/review/" + draft).status()).isEqualTo(403);
    assertThat(app.as("jb512002").post("/review/" + draft + "/submit", Map.of()).status())
        .isEqualTo(404);
    assertThat(app.as("zg512").get("/review").body()).doesNotContain("513001");
  }
}
