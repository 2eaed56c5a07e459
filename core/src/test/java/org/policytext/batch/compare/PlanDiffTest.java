package org.policytext.batch.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytext.batch.SamplePlan;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Words;
import org.policytext.lexicon.Lexicon;
import org.policytext.message.Language;
import org.policytext.message.Messages;

class PlanDiffTest {
  private static final Words CHINESE = new Words(Messages.in(Language.ZH));

  private static List<String> diff(String now) {
    return PlanDiff.of(plan(SamplePlan.TEXT), plan(now), Lexicon.standard(), CHINESE).stream()
        .map(it -> String.join("|", it.what(), it.how(), it.before(), it.after()))
        .toList();
  }

  private static Plan plan(String text) {
    return new Plan("p", "p.txt", SamplePlan.of(text));
  }

  @Test
  void theSamePlanHasNoChanges() {
    assertThat(diff(SamplePlan.TEXT)).isEmpty();
  }

  @Test
  void aTaskMayBeAddedAndAnotherDropped() {
    String now = SamplePlan.TEXT.replace("培育科技企业|支持企业研发。", "整治河道|清理淤泥。");
    assertThat(diff(now)).containsExactly("task|added||清理淤泥。", "task|dropped|支持企业研发。|");
  }

  @Test
  void aTaskMayBeReworded() {
    String now = SamplePlan.TEXT.replace("建设创新平台|布局重点", "建设重大创新平台|布局国家重点");
    assertThat(diff(now))
        .containsExactly(
            "title|changed|建设创新平台|建设重大创新平台", "measure|changed|布局重点实验室。完善机制。|布局国家重点实验室。完善机制。");
  }

  @Test
  void aUnitMayComeGoOrChangeItsRole() {
    String now = SamplePlan.TEXT.replace("|市科技局|市财政局、各区人民政府", "|市财政局|市审计局、各区人民政府");
    assertThat(diff(now))
        .containsExactly(
            "unit|dropped|牵头 市科技局|",
            "unit|dropped|配合 市财政局|",
            "unit|added||牵头 市财政局",
            "unit|added||配合 市审计局");
  }

  @Test
  void aTargetMayChange() {
    assertThat(diff(SamplePlan.TEXT.replace("1500|件|2025", "2000|件|2026")))
        .containsExactly("target|changed|≥ 1500件 2025|≥ 2000件 2026");
    assertThat(diff(SamplePlan.TEXT.replace("发明专利授权量", "商标注册量")))
        .containsExactly("target|added||≥ 1500件 2025", "target|dropped|≥ 1500件 2025|");
  }
}
