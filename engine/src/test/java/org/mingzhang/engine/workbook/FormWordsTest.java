package org.mingzhang.engine.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.engine.workbook.form.Form;
import org.mingzhang.engine.workbook.form.FormWords;
import org.mingzhang.engine.workbook.form.SheetColumn;
import org.mingzhang.engine.workbook.form.SheetForm;

class FormWordsTest {

  @Test
  void hasAnEnglishNameForEverySheetAndColumnOfTheGrid() {
    FormWords words = FormWords.of(Locale.ENGLISH);
    for (SheetForm sheet : Form.standard().sheets()) {
      if (sheet.labels()) {
        continue;
      }
      assertThat(words.title(sheet)).matches("\\p{ASCII}+");
      assertThat(words.help(sheet)).isNotBlank();
      for (SheetColumn column : SheetColumn.of(sheet, Form.standard(), 2026, List.of())) {
        assertThat(words.header(sheet, column)).isNotBlank().doesNotContain("{}");
        assertThat(words.hint(column)).isNotBlank();
      }
    }
  }

  @Test
  void saysInChineseWhatTheDescriptionSays() {
    FormWords words = FormWords.of(Locale.CHINESE);
    SheetForm revenue = Form.standard().sheet("revenue");
    assertThat(words.title(revenue)).isEqualTo("收入");
    assertThat(words.help(revenue)).isEqualTo(revenue.help());
  }
}
