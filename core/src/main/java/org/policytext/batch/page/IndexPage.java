package org.policytext.batch.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policytext.message.Messages;

/**
 * The page over a run: its plans, and pictures over all of them.
 *
 * @param figures of all plans
 * @param failures what could not be read, each in words
 * @param messages what the page says
 */
public record IndexPage(RunFigures figures, List<String> failures, Messages messages) {
  public IndexPage {
    failures = List.copyOf(failures);
  }

  /** Writes the page. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    JteindexGenerated.render(
        new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, this, Assets.INDEX);
    writer.flush();
  }

  String say(String english, Object... values) {
    return messages.say(english, values);
  }

  String language() {
    return messages.language().tag();
  }
}
