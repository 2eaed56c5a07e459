package org.policytext.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.policytext.batch.SamplePlan;
import org.policytext.batch.table.Plan;
import org.policytext.message.Language;
import org.policytext.message.Messages;

class PlanPageTest {
  private static String page(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Plan plan = new Plan("p", "p.txt", SamplePlan.of(text));
    new PlanPage(plan, text, true, Messages.in(Language.EN)).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyFactStandsInTheTextAndInTheList() throws IOException {
    assertThat(page(SamplePlan.TEXT))
        .contains("data-at=\"task-2.1 u1\">市科技局</span>")
        .contains("id=\"u1\" class=\"fact unit lead\" data-fact=\"u1\"")
        .contains("data-at=\"t1\"", "data-fact=\"t1\"", "id=\"section-2\"");
  }

  @Test
  void aPlanCannotBringItsOwnMarkupOrScript() throws IOException {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
    String page = page("# " + evil + "\n## 一、" + evil + "\n" + evil + "|" + evil + "|" + evil);
    assertThat(page).doesNotContain("<script>alert", "<img").contains("&lt;img src=x");
    assertThat(page.split("</script>", -1)).hasSize(2);
  }

  @Test
  void thePageAsksForNothingAndRunsItsOwnScriptOnly() throws IOException {
    String page = page(SamplePlan.TEXT).replace("&#39;", "'");
    assertThat(page).contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-");
    assertThat(page).doesNotContain("http://", "https://", "@import", "url(", "<link");
  }

  @Test
  void anEmptyPlanHasAPage() throws IOException {
    assertThat(page("")).contains("<h1>p</h1>");
  }
}
