package org.coroscope;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that ARCHITECTURE.md states: who may use whom, and what. */
class ArchitectureTest {

  private static final String ROOT = "org.coroscope";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each package, low to high, with those that it may use beside itself. */
  private static final Map<String, Set<String>> MAY_USE = mayUse();

  /** The packages whose work is recorded or printed, and must come out alike on every machine. */
  private static final String[] MACHINE =
      packages(
          Set.of(
              "syntax",
              "bytecode",
              "vm",
              "scheduler",
              "world",
              "library",
              "trace",
              "lesson",
              "timeline"));

  private static Map<String, Set<String>> mayUse() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("syntax", Set.of());
    table.put("bytecode", Set.of("syntax"));
    table.put("vm", Set.of("bytecode", "syntax"));
    table.put("scheduler", Set.of());
    table.put("world", Set.of());
    table.put("library", Set.of("vm", "scheduler", "world"));
    table.put("trace", Set.of());
    table.put("run", Set.of("syntax", "bytecode", "vm", "scheduler", "world", "library", "trace"));
    table.put("lesson", Set.of("syntax", "world", "trace", "run"));
    table.put("timeline", Set.of("trace"));
    table.put("render", Set.of("timeline", "trace"));
    table.put("export", Set.of("trace", "lesson", "timeline", "render"));
    table.put(
        "ui",
        Set.of(
            "syntax",
            "scheduler",
            "world",
            "trace",
            "run",
            "lesson",
            "timeline",
            "render",
            "export"));
    Set<String> core = new LinkedHashSet<>(table.keySet());
    core.remove("ui");
    table.put("cli", core);
    Set<String> all = new LinkedHashSet<>(table.keySet());
    table.put("app", all);
    return table;
  }

  @TestFactory
  Stream<DynamicTest> packageUsesOnlyWhatItMay() {
    return MAY_USE.entrySet().stream()
        .map(
            entry -> {
              Set<String> forbidden = new LinkedHashSet<>(MAY_USE.keySet());
              forbidden.remove(entry.getKey());
              forbidden.removeAll(entry.getValue());
              return DynamicTest.dynamicTest(
                  entry.getKey() + " uses only " + new TreeSet<>(entry.getValue()),
                  () -> mustNotUse(entry.getKey(), forbidden));
            });
  }

  private static void mustNotUse(String name, Set<String> forbidden) {
    if (forbidden.isEmpty()) {
      return;
    }
    noClasses()
        .that()
        .resideInAPackage(packageTree(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(forbidden))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheTable() {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      String rest = each.getPackageName().substring(ROOT.length());
      found.add(rest.isEmpty() ? "(root)" : rest.split("\\.")[1]);
    }
    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void toolkitAppearsOnlyInUiAndApp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packageTree("ui"), packageTree("app"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "org.controlsfx..", "org.fxmisc..", "atlantafx..", "org.kordamp..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void awtAppearsOnlyInTheWritersOfPngAndGif() {
    noClasses()
        .that()
        .haveNameNotMatching("org\\.coroscope\\.render\\.(.*\\.)?(Png|Gif)[^.]*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void commandLineParserAppearsOnlyInCliAndApp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packageTree("cli"), packageTree("app"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void viewModelsKnowNoControls() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** A program can do no harm if the machine that runs it has no way to reach the computer. */
  @Test
  void machineReachesNoFilesProcessesOrNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(Set.of("vm", "scheduler", "library", "run")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.nio.channels..")
        .orShould()
        .dependOnClassesThat(
            named(
                java.io.File.class,
                java.io.FileInputStream.class,
                java.io.FileOutputStream.class,
                java.io.RandomAccessFile.class,
                java.nio.file.Files.class,
                ProcessBuilder.class))
        .orShould()
        .callMethodWhere(target(name("exec")).and(targetOwner(type(Runtime.class))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nothingRecordedDependsOnClockHashOrChance() {
    noClasses()
        .that()
        .resideInAnyPackage(MACHINE)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "identityHashCode", Object.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callConstructor(SplittableRandom.class)
        .orShould()
        .dependOnClassesThat(
            named(java.util.concurrent.ThreadLocalRandom.class, java.security.SecureRandom.class))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> named(Class<?>... classes) {
    List<String> names = Arrays.stream(classes).map(Class::getName).toList();
    return DescribedPredicate.describe(
        "one of " + names, javaClass -> names.contains(javaClass.getName()));
  }

  private static String packageTree(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] packages(Set<String> names) {
    return names.stream().sorted().map(ArchitectureTest::packageTree).toArray(String[]::new);
  }
}
