package org.policytext.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.policytext.PolicyParser;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Role;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;
import org.policytext.model.Unit;

/**
 * A column of texts to a column of typed plans.
 *
 * <pre>{@code
 * Dataset<Row> plans = texts.withColumn("plan", PlanColumns.plan(parser).apply(col("text")));
 * plans.select(explode(col("plan.tasks")));
 * }</pre>
 *
 * <p>The parser travels to the executors as its lexicon. A row without text has no plan.
 */
public final class PlanColumns {
  private static final int SCALE = 6;
  private static final DataType STRINGS = createArrayType(StringType, false);
  private static final DataType NUMBER = createDecimalType(38, SCALE);

  /** Of {@code 1.建设平台。（市科技局牵头）} the lead is {@code [市科技局]}. */
  public static final StructType TASK =
      new StructType()
          .add("id", StringType, false)
          .add("path", STRINGS, false)
          .add("title", StringType, false)
          .add("text", StringType, false)
          .add("lead", STRINGS, false)
          .add("support", STRINGS, false)
          .add("responsible", STRINGS, false);

  /** Of {@code 到2025年专利转让达到1500件} the indicator is 专利转让, the value 1500, the year 2025. */
  public static final StructType TARGET =
      new StructType()
          .add("id", StringType, false)
          .add("task", StringType)
          .add("indicator", StringType, false)
          .add("comparator", StringType, false)
          .add("value", NUMBER)
          .add("upper", NUMBER)
          .add("unit", StringType, false)
          .add("year", IntegerType);

  /** A plan with its tasks and targets. */
  public static final StructType PLAN =
      new StructType()
          .add("title", StringType)
          .add("documentNumber", StringType)
          .add("issuedOn", DateType)
          .add("issuers", STRINGS, false)
          .add("tasks", createArrayType(TASK, false), false)
          .add("targets", createArrayType(TARGET, false), false)
          .add("doubts", STRINGS, false);

  private PlanColumns() {}

  /** Gives the function from a text to its plan. */
  public static UserDefinedFunction plan(PolicyParser parser) {
    UDF1<String, Row> read = text -> text == null ? null : row(parser.parse(text));
    return functions.udf(read, PLAN);
  }

  private static Row row(PolicyDocument document) {
    return RowFactory.create(
        text(document.header().title()),
        text(document.header().documentNumber()),
        document.header().issuedOn().map(day -> Date.valueOf(day.date())).orElse(null),
        document.header().issuers().stream().map(Stated::text).toArray(String[]::new),
        document.tasks().stream().map(PlanColumns::row).toArray(Row[]::new),
        document.targets().stream().map(PlanColumns::row).toArray(Row[]::new),
        document.notices().stream().map(it -> it.message()).toArray(String[]::new));
  }

  private static String text(Optional<Stated> stated) {
    return stated.map(Stated::text).orElse(null);
  }

  private static Row row(Task task) {
    return RowFactory.create(
        task.id(),
        task.path().toArray(String[]::new),
        task.title(),
        task.text(),
        names(task.units(Role.LEAD)),
        names(task.units(Role.SUPPORT)),
        names(task.units(Role.RESPONSIBLE)));
  }

  private static String[] names(Stream<Unit> units) {
    return units.map(Unit::name).toArray(String[]::new);
  }

  private static Row row(Target target) {
    return RowFactory.create(
        target.id(),
        target.task().orElse(null),
        target.indicator(),
        target.comparator().sign(),
        number(target.value()),
        target.upper().map(PlanColumns::number).orElse(null),
        target.unit(),
        target.year().orElse(null));
  }

  /** A number too large for the column is left out. */
  private static BigDecimal number(BigDecimal value) {
    BigDecimal scaled = value.setScale(SCALE, RoundingMode.HALF_UP);
    return scaled.precision() > 38 ? null : scaled;
  }

}
