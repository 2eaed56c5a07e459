package org.policytext.desktop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A headless Chromium with one page, driven over its debugging protocol. */
final class Browser implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--remote-debugging-port=0");
  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private int last;

  Browser(Path profile) throws Exception {
    List<String> command = new ArrayList<>(List.of(System.getProperty("chromium", "chromium")));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    HttpClient client = HttpClient.newHttpClient();
    socket = client.newWebSocketBuilder().buildAsync(page(client, profile), new Listener()).join();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  private static URI page(HttpClient client, Path profile) throws Exception {
    Path port = profile.resolve("DevToolsActivePort");
    for (int tries = 0; !Files.exists(port) || Files.size(port) == 0; tries++) {
      if (tries > 10 * PATIENCE_SECONDS) {
        throw new IOException("Chromium did not start: " + profile.resolve("chromium.log"));
      }
      Thread.sleep(100);
    }
    String list = "http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list";
    String body =
        client
            .send(
                HttpRequest.newBuilder(URI.create(list)).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode target : MAPPER.readTree(body)) {
      if (target.get("type").asText().equals("page")) {
        return URI.create(target.get("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("no page: " + body);
  }

  JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    last++;
    ObjectNode message = MAPPER.createObjectNode().put("id", last).put("method", method);
    message.set("params", MAPPER.valueToTree(parameters));
    socket.sendText(message.toString(), true).join();
    JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (answer == null || answer.has("error")) {
      throw new IOException(method + ": " + answer);
    }
    return answer.get("result");
  }

  void open(Path page, String hash) throws Exception {
    open(page.toUri() + hash);
  }

  void open(String address) throws Exception {
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", address));
    awaitPage();
  }

  void awaitPage() throws Exception {
    for (int tries = 0; tries < 100 && !run("document.readyState").equals("complete"); tries++) {
      Thread.sleep(50);
    }
  }

  /** Gives what an expression comes to, as text. */
  String run(String expression) throws Exception {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result);
    }
    return result.get("result").path("value").asText();
  }

  void size(int width, int height, boolean dark) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  void screenshot(Path file) throws Exception {
    String data = call("Page.captureScreenshot", Map.of("format", "png")).get("data").asText();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  /** Gives the addresses asked for that are no files. */
  List<String> requestsOutside() {
    return events.stream()
        .filter(event -> event.contains("\"Network.requestWillBeSent\""))
        .filter(event -> !event.contains("\"url\":\"file:") && !event.contains("about:blank"))
        .toList();
  }

  /** Gives what the page complained of. */
  List<String> complaints() {
    return events.stream()
        .filter(
            event ->
                event.contains("\"Runtime.exceptionThrown\"")
                    || event.contains("\"Runtime.consoleAPICalled\"")
                    || event.contains("\"Log.entryAdded\""))
        .toList();
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().join();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
      text.append(data);
      if (isLast) {
        take(text.toString());
        text.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode node = MAPPER.readTree(message);
        if (node.has("id")) {
          answers.add(node);
        } else {
          events.add(message);
        }
      } catch (IOException e) {
        events.add(message);
      }
    }
  }
}
