package org.policytext.bench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Body;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.Region;
import org.policytext.lexicon.UnitEnding;

/** The whole parse against the number of bodies, regions and endings in the lexicon. */
@State(Scope.Benchmark)
public class LexiconBenchmark {
  @Param({"1", "10"})
  public int times;

  private PolicyParser parser;

  @Setup
  public void make(Blackhole sink) throws ReflectiveOperationException {
    Lexicon standard = Lexicon.standard();
    Map<String, Object> tables =
        Map.of(
            "bodies", more(standard.bodies(), LexiconBenchmark::renamed),
            "unitEndings", more(standard.unitEndings(), LexiconBenchmark::renamed),
            "regions", more(standard.regions(), LexiconBenchmark::renamed));
    parser = PolicyParser.using(with(standard, tables));
    Steady.after(() -> parse(sink));
  }

  /** Gives {@code lexicon} with other tables, whatever further tables it has. */
  private static Lexicon with(Lexicon lexicon, Map<String, Object> tables)
      throws ReflectiveOperationException {
    RecordComponent[] components = Lexicon.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      Object own = components[i].getAccessor().invoke(lexicon);
      values[i] = tables.getOrDefault(components[i].getName(), own);
    }
    return Lexicon.class.getConstructor(types).newInstance(values);
  }

  private <T> List<T> more(List<T> rows, BiFunction<T, Character, T> renamed) {
    List<T> all = new ArrayList<>(rows);
    for (int i = 1; i < times; i++) {
      char mark = (char) ('甲' + i);
      rows.forEach(row -> all.add(renamed.apply(row, mark)));
    }
    return all;
  }

  private static Body renamed(Body body, char mark) {
    return new Body(
        body.canonical() + mark, body.level(), body.kind(), body.shortForms(), body.example());
  }

  private static UnitEnding renamed(UnitEnding row, char mark) {
    return new UnitEnding(mark + row.ending(), row.kind(), row.example());
  }

  private static Region renamed(Region row, char mark) {
    return new Region(
        row.code(), row.name() + mark, row.shortForm().map(name -> name + mark), row.level(), row.parent(), row.until());
  }

  @Benchmark
  public void parse(Blackhole sink) {
    Plans.SIMPLIFIED.texts().forEach(text -> sink.consume(parser.parse(text)));
  }
}
