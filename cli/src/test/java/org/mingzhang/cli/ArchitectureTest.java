package org.mingzhang.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.mingzhang");

  @Test
  void seesEveryModule() {
    for (String module : new String[] {"core", "document", "formats", "forms", "engine", "cli"}) {
      assertThat(ALL.stream().map(type -> type.getPackageName()))
          .as(module)
          .anyMatch(name -> name.startsWith("org.mingzhang." + module));
    }
  }

  @Test
  void keepsTheTwoWorldsApart() {
    noClasses()
        .that()
        .resideInAnyPackage("org.mingzhang.core..", "org.mingzhang.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.mingzhang.formats..",
            "org.mingzhang.forms..",
            "org.mingzhang.engine..",
            "org.apache..",
            "org.jsoup..",
            "org.dhatim..",
            "java.sql..",
            "java.net.http..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.mingzhang.formats..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.mingzhang.core..", "org.mingzhang.forms..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.mingzhang.forms..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.mingzhang.formats..", "org.apache..", "org.jsoup..")
        .check(ALL);
  }

  @Test
  void keepsFormatsApartFromOneAnother() {
    for (String format : new String[] {"pdf", "ofd", "xlsx", "docx", "doc", "html", "text"}) {
      noClasses()
          .that()
          .resideInAPackage("org.mingzhang.formats." + format + "..")
          .should()
          .dependOnClassesThat(otherFormats(format))
          .check(ALL);
    }
  }

  private static DescribedPredicate<JavaClass> otherFormats(String own) {
    List<String> shared =
        List.of(own, "reading", "writing", "typeset", "printed", "container", "encoding");
    return DescribedPredicate.describe(
        "of another format than " + own,
        type -> {
          String name = type.getPackageName();
          String prefix = "org.mingzhang.formats.";
          return name.startsWith(prefix) && !shared.contains(name.substring(prefix.length()));
        });
  }

  @Test
  void keepsFilesOutOfThePureWorlds() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.mingzhang.core..", "org.mingzhang.document..", "org.mingzhang.forms..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(ALL);
  }

  @Test
  void keepsTheOfficeLibraryInOnePackageOfTheEngine() {
    noClasses()
        .that()
        .resideInAPackage("org.mingzhang.engine..")
        .and()
        .resideOutsideOfPackage("org.mingzhang.engine.workbook.write..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(ALL);
  }

  @Test
  void hasNoPackageCycles() {
    slices().matching("org.mingzhang.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void leavesTheStreamsOfTheProcessToTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.mingzhang.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(ALL);
  }
}
