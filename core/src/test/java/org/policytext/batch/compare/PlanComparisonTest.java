package org.policytext.batch.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytext.batch.SamplePlan;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.Sheet;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Role;

class PlanComparisonTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Plan LEFT = plan("left", SamplePlan.TEXT);

  private static Plan plan(String name, String text) {
    return new Plan(name, name + ".txt", SamplePlan.of(text));
  }

  private static PlanComparison compare(String otherText) {
    return PlanComparison.of(List.of(LEFT, plan("right", otherText)), LEXICON);
  }

  @Test
  void anIndicatorInTheSameWordsIsOneRow() {
    PlanComparison comparison = compare("= 全市“发明专利”授权量|30|件|2025");
    assertThat(comparison.indicators()).hasSize(1);
    assertThat(comparison.indicators().get(0).isShared()).isTrue();
  }

  @Test
  void indicatorsThatOnlyResembleEachOtherAreNotMerged() {
    assertThat(compare("= 发明专利拥有量|30|件|2025").indicators()).hasSize(2);
    assertThat(compare("= 发明专利授权量|30|%|2025").indicators()).hasSize(2);
    assertThat(compare("= 海外发明专利授权量|30|件|2025").indicators()).hasSize(2);
  }

  @Test
  void indicatorsThatResembleEachOtherAreTold() {
    assertThat(compare("= 高价值发明专利授权量|30|件|2025").similar())
        .singleElement()
        .satisfies(pair -> assertThat(pair.right().name()).isEqualTo("高价值发明专利授权量"));
    assertThat(compare("= 城镇新增就业|30|万人|2025").similar()).isEmpty();
  }

  @Test
  void aWordTooShortToTellWhatItCountsIsNotShared() {
    Plan one = plan("one", "= 项目|600|个|2025");
    Plan other = plan("other", "= 项目|50|个|2025");
    assertThat(PlanComparison.of(List.of(one, other), LEXICON).indicators())
        .noneMatch(IndicatorRow::isShared);
  }

  @Test
  void theRiseOverMilestonesIsAPaceAYear() {
    Plan plan = plan("p", "= 授权量|100|件|2023\n= 授权量|200|件|2025");
    IndicatorRow row = PlanComparison.of(List.of(plan, LEFT), LEXICON).indicators().get(0);
    assertThat(row.pace(plan, row.targets(plan).get(0))).isEmpty();
    assertThat(row.pace(plan, row.targets(plan).get(1)).orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void aUnitIsOneRowWithItsTasksByRoleInEachPlan() {
    PlanComparison comparison = compare("推广应用|开展示范。|市科技局");
    UnitRow row = comparison.units().get(0);
    assertThat(row.name()).isEqualTo("市科技局");
    assertThat(row.count(LEFT, Role.LEAD)).isEqualTo(1);
    assertThat(row.count(LEFT, Role.SUPPORT)).isEqualTo(1);
    assertThat(row.count(comparison.plans().get(1), Role.LEAD)).isEqualTo(1);
  }

  @Test
  void tasksOfLikeWordingAreSharedAndOthersAreNot() {
    PlanComparison comparison = compare("建设科技创新平台|布局重点实验室，完善机制。|市科技局\n整治河道|清理淤泥。|市水务局");
    assertThat(comparison.tasks())
        .singleElement()
        .satisfies(shared -> assertThat(shared.leftTask().title()).isEqualTo("建设创新平台"));
  }

  @Test
  void theTablesTellWhoLacksAnIndicator() {
    List<Sheet> tables = ComparisonTables.of(compare("推广应用|开展示范。|市科技局"), Optional.empty());
    assertThat(tables)
        .extracting(Sheet::name)
        .containsExactly("indicators", "similar", "units", "tasks");
    assertThat(tables.get(0).rows().get(0)).contains("发明专利授权量", "right", "1500");
  }

  @Test
  void onePlanCannotBeCompared() {
    assertThatThrownBy(() -> PlanComparison.of(List.of(LEFT), LEXICON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("plans");
  }
}
