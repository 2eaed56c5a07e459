package org.policytext.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.policytext.batch.page.PlanPage;
import org.policytext.batch.table.Plan;
import org.policytext.index.IndexedPlan;
import org.policytext.index.PolicyIndex;
import org.policytext.index.SearchResult;
import org.policytext.message.Language;
import org.policytext.message.Messages;

/**
 * Serves search results to this machine: {@code /?q=质押融资} as a page, {@code /search.json?q=质押融资} as
 * JSON, {@code /plan?id=佛山.txt#task-2.1.3} as the page of a plan with that place. It only reads.
 *
 * <p>Result pages carry no script, and the policy that they are sent with lets none run; the page
 * of a plan runs its own. Requests that name another host are refused, so that no page of another
 * site can read the index through a name that it points here.
 */
final class SearchServer implements AutoCloseable {
  private static final String FRAMES = "; base-uri 'none'; frame-ancestors 'none'";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'" + FRAMES;
  private static final int THREADS = 4;
  private static final int LIMIT = 20;
  private static final int LARGEST_LIMIT = 100;
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int FAILED = 500;

  private final PolicyIndex index;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private SearchServer(PolicyIndex index, HttpServer server) {
    this.index = index;
    this.server = server;
  }

  /** What is sent back. */
  private record Answer(int status, String type, String policy, byte[] body) {
    static Answer of(int status, String type, String body) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return new Answer(status, type + "; charset=utf-8", POLICY, bytes);
    }

    static Answer page(int status, String body) {
      return of(status, "text/html", body);
    }

    static Answer text(int status, String body) {
      return of(status, "text/plain", body);
    }

    /** The page of a plan has a script of its own, and runs no other. */
    static Answer plan(byte[] body) {
      return new Answer(OK, "text/html; charset=utf-8", PlanPage.policy() + FRAMES, body);
    }
  }

  /** Starts serving at loopback; port 0 takes any free one. */
  static SearchServer start(PolicyIndex index, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    SearchServer server = new SearchServer(index, HttpServer.create(address, 0));
    server.server.setExecutor(server.threads);
    server.server.createContext("/", server::handle);
    server.server.start();
    return server;
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body();
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Content-Security-Policy", answer.policy());
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Answer.text(NOT_ALLOWED, "only GET\n");
    }
    if (!isThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
      return Answer.text(FORBIDDEN, "only this machine\n");
    }
    try {
      Map<String, String> asked = asked(exchange.getRequestURI().getRawQuery());
      return switch (exchange.getRequestURI().getPath()) {
        case "/" -> page(asked);
        case "/search.json" -> json(asked);
        case "/plan" -> plan(asked);
        case "/style.css" -> Answer.of(OK, "text/css", SearchPage.style());
        default -> Answer.text(NOT_FOUND, "nothing here\n");
      };
    } catch (IllegalArgumentException e) {
      return Answer.text(BAD_REQUEST, "the address cannot be read\n");
    } catch (IOException e) {
      return Answer.text(FAILED, "the index cannot be read\n");
    }
  }

  private boolean isThisMachine(String host) {
    return host != null
        && (host.equals("127.0.0.1:" + port()) || host.equals("localhost:" + port()));
  }

  private Answer page(Map<String, String> asked) throws IOException {
    String query = asked.getOrDefault("q", "");
    if (query.isBlank()) {
      return Answer.page(OK, SearchPage.empty());
    }
    try {
      return Answer.page(OK, SearchPage.of(search(query, asked)));
    } catch (IllegalArgumentException e) {
      return Answer.page(BAD_REQUEST, SearchPage.fault(query, e.getMessage()));
    }
  }

  /** The report page of a plan; the link says which place to show. */
  private Answer plan(Map<String, String> asked) throws IOException {
    String id = asked.getOrDefault("id", "");
    Optional<IndexedPlan> found = index.plan(id);
    if (found.isEmpty()) {
      return Answer.text(NOT_FOUND, "no such plan\n");
    }
    if (found.get().text().isEmpty()) {
      return Answer.text(NOT_FOUND, "indexed from canonical JSON, which has no text\n");
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Plan plan = new Plan(id, id, found.get().document());
    Messages messages = Messages.in(Language.EN);
    new PlanPage(plan, found.get().text().get(), false, messages).write(page);
    return Answer.plan(page.toByteArray());
  }

  private Answer json(Map<String, String> asked) throws IOException {
    try {
      String body = ResultJson.of(search(asked.getOrDefault("q", ""), asked));
      return Answer.of(OK, "application/json", body);
    } catch (IllegalArgumentException e) {
      return Answer.text(BAD_REQUEST, e.getMessage() + "\n");
    }
  }

  private SearchResult search(String query, Map<String, String> asked) throws IOException {
    int limit = Integer.parseInt(asked.getOrDefault("limit", Integer.toString(LIMIT)));
    return index.search(query, Math.min(limit, LARGEST_LIMIT));
  }

  private static Map<String, String> asked(String query) {
    Map<String, String> asked = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        asked.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return asked;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
