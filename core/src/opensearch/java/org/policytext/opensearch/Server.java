package org.policytext.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** A server of one node on this machine, asked over HTTP like any other. */
final class Server implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final OpenSearchRunner runner = new OpenSearchRunner();

  Server(Path folder) {
    runner.onBuild((number, settings) -> settings.put("discovery.type", "single-node"));
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(folder.toString())
            .numOfNode(1)
            .clusterName("policytext")
            .disableESLogger());
  }

  JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
    String port = runner.node().settings().get("http.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/x-ndjson")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(method + " " + path + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  @Override
  public void close() throws IOException {
    runner.close();
  }
}
