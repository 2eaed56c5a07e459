package org.policytext.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;

/**
 * A job: JSON Lines with the fields {@code id} and {@code text} to one row a task in Parquet.
 *
 * <pre>
 * spark-submit --class org.policytext.spark.PlansJob --jars policytext.jar policytext-spark.jar \
 *   plans.jsonl tasks.parquet [folder with rows of your own]
 * </pre>
 */
public final class PlansJob {
  private PlansJob() {}

  /** Reads the first argument, writes the second, with the tables in the third, if there is one. */
  public static void main(String[] arguments) throws Exception {
    PolicyParser parser =
        arguments.length > 2
            ? PolicyParser.using(Lexicon.from(Path.of(arguments[2])))
            : PolicyParser.create();
    try (SparkSession spark = SparkSession.builder().appName("PolicyText").getOrCreate()) {
      Dataset<Row> texts = spark.read().json(arguments[0]);
      tasks(texts, parser).write().mode(SaveMode.Overwrite).parquet(arguments[1]);
    }
  }

  /** Gives a row for each task: {@code plan}, the id of its plan, and the columns of the task. */
  public static Dataset<Row> tasks(Dataset<Row> texts, PolicyParser parser) {
    return texts
        .withColumn("read", PlanColumns.plan(parser).apply(col("text")))
        .select(col("id").as("plan"), explode(col("read.tasks")).as("task"))
        .select(col("plan"), col("task.*"));
  }
}
