package org.policytext.spark;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;

/** The job in local mode, on two threads. */
@Tag("spark")
class PlansJobTest {
  private static final StructType TEXTS =
      new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
  private static SparkSession spark;
  @TempDir Path temp;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Map<String, String> plans() throws IOException {
    Path folder = Path.of("../fixtures/src/main/resources/org/policytext/fixtures/documents");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .collect(Collectors.toMap(file -> file.getFileName().toString(), PlansJobTest::text));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Dataset<Row> texts(Map<String, String> plans) {
    List<Row> rows = new ArrayList<>();
    plans.forEach((id, text) -> rows.add(RowFactory.create(id, text)));
    return spark.createDataFrame(rows, TEXTS).repartition(4);
  }

  @Test
  void givesTheTasksThatTheParserGives() throws IOException {
    Map<String, String> plans = plans();
    PolicyParser parser = PolicyParser.create();
    List<String> told =
        plans.entrySet().stream()
            .flatMap(
                plan ->
                    parser.parse(plan.getValue()).tasks().stream()
                        .map(task -> plan.getKey() + " " + task.id() + " " + task.title()))
            .sorted()
            .toList();
    List<String> rows =
        PlansJob.tasks(texts(plans), parser).collectAsList().stream()
            .map(row -> row.getString(0) + " " + row.getString(1) + " " + row.getAs("title"))
            .sorted()
            .toList();
    assertThat(rows).isNotEmpty().isEqualTo(told);
  }

  @Test
  void givesTypedColumns() {
    String plan = "某市方案\n一、重点任务\n1.建设平台。到2025年建成平台10个以上。（市科技局牵头，教育局配合）\n";
    Dataset<Row> read =
        texts(Map.of("甲", plan))
            .withColumn("plan", PlanColumns.plan(PolicyParser.create()).apply(col("text")));
    Row target = read.selectExpr("inline(plan.targets)").collectAsList().get(0);
    assertThat(target.<BigDecimal>getAs("value")).isEqualByComparingTo("10");
    assertThat(target.<Integer>getAs("year")).isEqualTo(2025);
    assertThat(target.<String>getAs("comparator")).isEqualTo(">=");
    assertThat(
            PlansJob.tasks(read, PolicyParser.create())
                .where(array_contains(col("lead"), "市科技局"))
                .selectExpr("support[0]")
                .collectAsList())
        .containsExactly(RowFactory.create("市教育局"));
  }

  @Test
  void takesOwnRowsAlong() {
    Lexicon own =
        Lexicon.from(
            Map.of(
                "unit-lists.tsv",
                """
                id\tweight\ttemplate\texample\treading
                own\tstrong\t承揽方:$responsible\t（承揽方：市科技局）\tresponsible=市科技局
                """));
    Dataset<Row> texts = texts(Map.of("甲", "一、重点任务\n1.建设平台。建成平台。（承揽方：市科技局）\n"));
    assertThat(
            PlansJob.tasks(texts, PolicyParser.using(own))
                .selectExpr("responsible[0]")
                .collectAsList())
        .containsExactly(RowFactory.create("市科技局"));
  }

  @Test
  void aMissingTextIsNoPlan() {
    Dataset<Row> texts = spark.createDataFrame(List.of(RowFactory.create("甲", null)), TEXTS);
    assertThat(PlansJob.tasks(texts, PolicyParser.create()).collectAsList()).isEmpty();
  }

  @Test
  void runsAsAJob() throws Exception {
    Path lines = temp.resolve("plans.jsonl");
    Files.writeString(
        lines, "{\"id\": \"甲\", \"text\": \"一、重点任务\\n1.建设平台。建成平台。（市科技局牵头）\"}\n");
    String out = temp.resolve("tasks.parquet").toString();
    Dataset<Row> tasks = PlansJob.tasks(spark.read().json(lines.toString()), PolicyParser.create());
    tasks.write().parquet(out);
    assertThat(spark.read().parquet(out).selectExpr("plan", "id", "lead[0]").collectAsList())
        .containsExactly(RowFactory.create("甲", "1.1", "市科技局"));
  }
}
