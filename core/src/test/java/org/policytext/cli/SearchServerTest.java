package org.policytext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.Fixtures;
import org.policytext.PolicyParser;
import org.policytext.index.PolicyIndex;
import org.policytext.index.PolicyIndexWriter;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

class SearchServerTest {
  private static final String ATTACK = "<script>alert('x')</script>\\\"&";

  @TempDir Path folder;
  private PolicyIndex index;
  private SearchServer server;

  @BeforeEach
  void start() throws IOException {
    String json =
        PolicyJson.write(PolicyParser.create().parse(Fixtures.text("documents/foshan.txt")));
    try (PolicyIndexWriter writer = PolicyIndexWriter.open(folder)) {
      writer.add("foshan", "", PolicyJson.read(json), Fixtures.text("documents/foshan.txt"));
      writer.add("'\"><img src=x onerror=alert(1)>", "", hostile(json, "市科技局"));
      writer.add("titled", "", hostile(json, "构建知识产权金融体系"));
    }
    index = PolicyIndex.open(folder);
    server = SearchServer.start(index, 0);
  }

  private static PolicyDocument hostile(String json, String replaced) {
    return PolicyJson.read(json.replace(replaced, ATTACK));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    index.close();
  }

  @Test
  void aPageHasBoxFacetsAndMarkedResults() throws Exception {
    HttpResponse<String> page = get("/?q=" + encoded("质押融资 lead:市市场监管局"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<input type=\"search\"")
        .contains("<mark>质押融资</mark>")
        .contains("<h2>单位 unit</h2>")
        .contains("more like this");
  }

  @Test
  void nothingFromPlansOrQueriesBecomesMarkup() throws Exception {
    for (String query : new String[] {"金融", "<script>alert(1)</script>", "leed:\"><script>"}) {
      String page = get("/?q=" + encoded(query)).body();
      assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("'x'");
    }
  }

  @Test
  void aResultLeadsToItsPlaceOnThePageOfItsPlan() throws Exception {
    String results = get("/?q=" + encoded("构建知识产权金融体系 document:foshan")).body();
    assertThat(results).contains("<a href=\"/plan?id=foshan#task-2.3.4\">");
    HttpResponse<String> plan = get("/plan?id=foshan");
    assertThat(plan.statusCode()).isEqualTo(200);
    assertThat(plan.body()).contains("id=\"task-2.3.4\"").contains("入园惠企");
    assertThat(plan.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-")
        .contains("frame-ancestors 'none'");
  }

  @Test
  void aTargetLeadsToItsPlaceToo() throws Exception {
    String results = get("/?q=" + encoded("indicator:质押融资 document:foshan")).body();
    assertThat(results).containsPattern("<a href=\"/plan\\?id=foshan#t\\d+\">");
  }

  @Test
  void aPlanWithoutTextOrOfNoNameHasNoPage() throws Exception {
    assertThat(get("/plan?id=titled").statusCode()).isEqualTo(404);
    assertThat(get("/plan?id=nothing").statusCode()).isEqualTo(404);
    assertThat(get("/plan").statusCode()).isEqualTo(404);
  }

  @Test
  void pagesForbidScriptsAndFrames() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void aBadQueryIsShownWithItsCaret() throws Exception {
    HttpResponse<String> page = get("/?q=" + encoded("质押融资 AND"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("the query ends too early").contains("^</pre>");
  }

  @Test
  void jsonIsServedToo() throws Exception {
    HttpResponse<String> json = get("/search.json?limit=1&q=" + encoded("质押融资"));
    assertThat(json.headers().firstValue("Content-Type")).get().asString().contains("json");
    assertThat(json.body()).startsWith("{\n  \"query\" : \"质押融资\"");
    assertThat(get("/search.json?limit=x&q=a").statusCode()).isEqualTo(400);
  }

  @Test
  void onlyReadingIsAllowedAndOnlyWhatThereIs() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(address("/")).POST(HttpRequest.BodyPublishers.noBody()).build();
    assertThat(send(post).statusCode()).isEqualTo(405);
    assertThat(get("/../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(get("/style.css").statusCode()).isEqualTo(200);
  }

  @Test
  void otherHostNamesAreRefused() throws Exception {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
      OutputStream out = socket.getOutputStream();
      String request = "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403");
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
