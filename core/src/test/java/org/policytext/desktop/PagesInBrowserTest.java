package org.policytext.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.batch.Conversion;
import org.policytext.batch.ConversionOptions;
import org.policytext.batch.Format;
import org.policytext.cli.Main;

/** The pages of the five plans in a real browser; screenshots stay in target/screenshots. */
@Tag("desktop")
class PagesInBrowserTest {
  private static final String PLANS = "/org/policytext/fixtures/documents/";

  private static final List<String> PLANS_SHOWN = List.of("foshan", "chongqing");
  private static final List<String> PAGES =
      List.of("foshan", "chongqing", "index", "compare", "diff");

  @TempDir Path out;

  /** A browser that is closing still writes to its profile. */
  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  private Browser browser;

  @BeforeEach
  void convertsTheFivePlans() throws Exception {
    ConversionOptions html = ConversionOptions.standard().withFormats(Set.of(Format.HTML));
    Path folder = out.resolve("plans");
    Files.createDirectories(folder);
    for (String name : List.of("foshan", "wuhan", "guangxi", "linyi", "chongqing")) {
      try (InputStream in = getClass().getResourceAsStream(PLANS + name + ".txt")) {
        Files.copy(in, folder.resolve(name + ".txt"));
      }
    }
    Conversion.using(html).run(List.of(folder), out);
    String foshan = Files.readString(folder.resolve("foshan.txt"));
    Files.writeString(
        out.resolve("newer.txt"), foshan.replace("1500件", "2000件").replace("28.聚焦教育培训", "28.聚焦宣传"));
    String plans = folder.toString();
    command(
        "compare",
        plans + "/foshan.txt",
        plans + "/wuhan.txt",
        plans + "/guangxi.txt",
        plans + "/linyi.txt");
    command("diff", plans + "/foshan.txt", out.resolve("newer.txt").toString(), "--lang", "zh");
    browser = new Browser(profile);
    browser.size(1280, 800, false);
  }

  private void command(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--out", out.toString(), "--format", "html"));
    PrintWriter printer = new PrintWriter(System.out, true);
    int code =
        Main.run(InputStream.nullInputStream(), printer, printer, all.toArray(String[]::new));
    assertThat(code).isZero();
  }

  @AfterEach
  void leavesNoComplaintAndNoRequest() throws Exception {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requestsOutside()).isEmpty();
    browser.close();
  }

  private static String isInSight(String selector) {
    return "(() => { const box = document.querySelector('"
        + selector
        + "')"
        + ".getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()";
  }

  @Test
  void aClickOnAFactShowsAndMarksItsPlace() throws Exception {
    browser.open(out.resolve("foshan.html"), "");
    assertThat(browser.run(isInSight("[data-at~=\"u100\"]"))).isEqualTo("false");
    browser.run("document.querySelector('#u100').click()");
    assertThat(browser.run(isInSight("[data-at~=\"u100\"].on"))).isEqualTo("true");
    assertThat(browser.run("location.hash")).isEqualTo("#u100");
  }

  @Test
  void aClickOnAPlaceShowsAndMarksItsFact() throws Exception {
    browser.open(out.resolve("foshan.html"), "");
    browser.run(
        "document.querySelector('.text .lead[data-at~=\"u100\"], .text [data-at~=\"u100\"]').click()");
    String chosen = browser.run("document.querySelector('.fact.on').id");
    assertThat(browser.run(isInSight("#" + chosen + ".on"))).isEqualTo("true");
  }

  @Test
  void anAddressWithAFactOpensAtIt() throws Exception {
    browser.open(out.resolve("linyi.html"), "#u40");
    assertThat(browser.run(isInSight("[data-at~=\"u40\"].on"))).isEqualTo("true");
    assertThat(browser.run(isInSight("#u40.on"))).isEqualTo("true");
  }

  @Test
  void theFiltersLeaveTheTasksOfAUnitInARole() throws Exception {
    browser.open(out.resolve("wuhan.html"), "");
    String shown = "[...document.querySelectorAll('div.task')].filter(it => !it.hidden).length";
    int all = Integer.parseInt(browser.run(shown));
    set("#role", "lead");
    set("#unit", "市科技局");
    int led = Integer.parseInt(browser.run(shown));
    assertThat(led).isPositive().isLessThan(all);
    assertThat(browser.run("document.querySelector('#found').textContent"))
        .isEqualTo(led + " / " + all);
    set("#role", "");
    set("#unit", "");
    set("#search", "专利导航");
    assertThat(Integer.parseInt(browser.run(shown))).isPositive().isLessThan(all);
    assertThat(Integer.parseInt(browser.run("CSS.highlights.get('search').size"))).isPositive();
  }

  @Test
  void thePlansCanBeSortedAndFilteredByTheKeyboard() throws Exception {
    browser.open(out.resolve("index.html"), "");
    browser.run(
        "document.querySelectorAll('#plans th')[3].dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}))");
    assertThat(browser.run("document.querySelector('#plans tbody tr').cells[3].textContent"))
        .isEqualTo("29");
    set("#search", "武汉");
    assertThat(
            browser.run(
                "[...document.querySelectorAll('#plans tbody tr')].filter(it => !it.hidden).length"))
        .isEqualTo("1");
  }

  @Test
  void aValueOfAComparisonLeadsToItsPlaceInThePlan() throws Exception {
    browser.open(out.resolve("compare.html"), "");
    String address = browser.run("document.querySelector('#shared td:nth-child(3) a').href");
    assertThat(address).endsWith("/compare-wuhan.html#t2");
    browser.open(out.resolve("compare-wuhan.html"), "#t2");
    assertThat(browser.run("document.querySelector('.text .target.on').textContent"))
        .isEqualTo("海外发明专利授权量达到1500件");
    assertThat(browser.run(isInSight(".text .target.on"))).isEqualTo("true");
  }

  @Test
  void aChangeIsMarkedInBothVersionsAndLeadsToThem() throws Exception {
    browser.open(out.resolve("diff.html"), "");
    assertThat(browser.run("document.querySelector('#targets del').textContent")).isEqualTo("15");
    assertThat(browser.run("document.querySelector('#targets ins').textContent")).isEqualTo("20");
    assertThat(browser.run("document.querySelector('#targets .new a').href"))
        .endsWith("/diff-newer.html#t1");
    assertThat(browser.run("document.querySelector('#tasks h3').textContent"))
        .startsWith("28.聚焦宣传");
  }

  @Test
  void theThemeCanBeChosen() throws Exception {
    browser.open(out.resolve("compare.html"), "");
    String paper = "getComputedStyle(document.body).backgroundColor";
    String light = browser.run(paper);
    browser.run("document.querySelector('#theme').click()");
    assertThat(browser.run(paper)).isNotEqualTo(light);
  }

  @Test
  void nothingIsWiderThanAPhone() throws Exception {
    browser.size(390, 844, false);
    for (String page : PAGES) {
      browser.open(out.resolve(page + ".html"), "");
      assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
          .as(page)
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void screenshotsInBothThemesAndAtPhoneWidth() throws Exception {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    for (String page : PAGES) {
      for (boolean dark : new boolean[] {false, true}) {
        String theme = dark ? "-dark" : "-light";
        browser.size(1440, 900, dark);
        browser.open(out.resolve(page + ".html"), PLANS_SHOWN.contains(page) ? "#task-2.1.1" : "");
        browser.screenshot(folder.resolve(page + theme + ".png"));
        browser.size(390, 844, dark);
        browser.open(
            out.resolve(page + ".html"), dark && PLANS_SHOWN.contains(page) ? "#task-2.1.1" : "");
        browser.screenshot(folder.resolve(page + theme + "-phone.png"));
      }
    }
    assertThat(folder).isDirectoryContaining("glob:**/index-dark-phone.png");
  }

  private void set(String selector, String value) throws Exception {
    browser.run(
        "(() => { const it = document.querySelector('"
            + selector
            + "'); it.value = '"
            + value
            + "'; it.dispatchEvent(new Event('input', {bubbles: true})); })()");
  }
}
