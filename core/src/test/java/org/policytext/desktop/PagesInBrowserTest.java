package org.policytext.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The pages of the five plans in a real browser; screenshots stay in target/screenshots. */
@Tag("desktop")
class PagesInBrowserTest {
  private static final String PLANS = "/org/policytext/fixtures/documents/";

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
    browser = new Browser(profile);
    browser.size(1280, 800, false);
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
  void nothingIsWiderThanAPhone() throws Exception {
    browser.size(390, 844, false);
    for (String page : List.of("foshan", "chongqing", "index")) {
      browser.open(out.resolve(page + ".html"), "");
      assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
          .as(page)
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void screenshotsInBothThemesAndAtPhoneWidth() throws Exception {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    for (String page : List.of("foshan", "chongqing", "index")) {
      for (boolean dark : new boolean[] {false, true}) {
        String theme = dark ? "-dark" : "-light";
        browser.size(1440, 900, dark);
        browser.open(out.resolve(page + ".html"), page.equals("index") ? "" : "#task-2.1.1");
        browser.screenshot(folder.resolve(page + theme + ".png"));
        browser.size(390, 844, dark);
        browser.open(out.resolve(page + ".html"), dark ? "#task-2.1.1" : "");
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
