package org.policytext.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.cli.Main;

/** The search page of {@code serve} in a real browser; screenshots stay in target/screenshots. */
@Tag("desktop")
class SearchInBrowserTest {
  private static final String PLAN = "/org/policytext/fixtures/documents/foshan.txt";

  @TempDir Path temp;

  /** A browser that is closing still writes to its profile. */
  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  private Thread serving;
  private String address;
  private Browser browser;

  @BeforeEach
  void servesAnIndex() throws Exception {
    try (InputStream in = getClass().getResourceAsStream(PLAN)) {
      Files.copy(in, temp.resolve("佛山.txt"));
    }
    run("index", temp.resolve("佛山.txt").toString(), "--index", temp.resolve("index").toString());
    PipedWriter out = new PipedWriter();
    BufferedReader said = new BufferedReader(new PipedReader(out));
    String[] serve = {"serve", "--index", temp.resolve("index").toString(), "--port", "0"};
    serving = new Thread(() -> run(new PrintWriter(out), serve));
    serving.start();
    address = said.readLine();
    browser = new Browser(profile);
    browser.size(1280, 800, false);
  }

  private static void run(String... arguments) {
    run(new PrintWriter(new StringWriter()), arguments);
  }

  private static void run(PrintWriter out, String... arguments) {
    Main.run(InputStream.nullInputStream(), out, new PrintWriter(new StringWriter()), arguments);
  }

  @AfterEach
  void stops() throws Exception {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requestsOutside()).allMatch(request -> request.contains(address));
    browser.close();
    serving.interrupt();
    serving.join();
  }

  @Test
  void aResultLeadsToItsPlaceInThePlan() throws Exception {
    search("质押融资 lead:市知识产权局");
    assertThat(browser.run("document.querySelector('mark').textContent")).isEqualTo("质押融资");
    shoot("search");
    follow("h3 a");
    assertThat(browser.run("location.hash")).isEqualTo("#task-2.3.4");
    assertThat(browser.run("document.querySelector('.text .on-around').textContent"))
        .startsWith("15.构建知识产权金融体系");
    assertThat(browser.run("document.querySelector('.fact.on').id")).isEqualTo("task-2.3.4");
  }

  @Test
  void aFacetNarrows() throws Exception {
    search("document:佛山.txt");
    assertThat(browser.run("document.querySelector('.count').textContent")).endsWith("/ 29");
    follow("nav li:nth-child(3) a");
    String total = browser.run("document.querySelector('.count').textContent").split(" / ")[1];
    assertThat(Integer.parseInt(total)).isBetween(1, 28);
  }

  @Test
  void aPhoneShowsResultsFirstAndNothingStandsOut() throws Exception {
    browser.size(390, 800, true);
    search("知识产权");
    shoot("search-phone");
    assertThat(browser.run("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
    assertThat(browser.run(top("ol") + " < " + top("nav"))).isEqualTo("true");
  }

  private static String top(String selector) {
    return "document.querySelector('" + selector + "').getBoundingClientRect().top";
  }

  private void search(String query) throws Exception {
    browser.open(address + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private void follow(String link) throws Exception {
    browser.open(browser.run("document.querySelector('" + link + "').href"));
  }

  private void shoot(String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    browser.screenshot(folder.resolve(name + ".png"));
  }
}
