package org.policytext.bench;

import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policytext.block.LineRepair;
import org.policytext.block.Outline;
import org.policytext.block.OutlineReader;
import org.policytext.fact.FactReader;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.Folding;
import org.policytext.text.ScriptConverter;
import org.policytext.text.SourceText;
import org.policytext.text.TextRepair;

/** Each stage of the parse by itself, on what the stages before it give. */
@State(Scope.Benchmark)
public class StageBenchmark {
  private static final ScriptConverter SCRIPT = new ScriptConverter(Lexicon.standard());

  @Param({"SIMPLIFIED", "TRADITIONAL", "DAMAGED"})
  public Plans plans;

  private final Lexicon lexicon = Lexicon.standard();
  private final UnitNames units = new UnitNames(lexicon);
  private final TextRepair textRepair = new TextRepair(lexicon);
  private final LineRepair lineRepair = new LineRepair(lexicon, units);
  private final OutlineReader outlineReader = new OutlineReader(lexicon, units);
  private final FactReader factReader = new FactReader(lexicon, units);
  private List<SourceText> given;
  private List<SourceText> mended;
  private List<SourceText> simplified;
  private List<SourceText> folded;
  private List<Read> outlines;

  /** Runs the stages one by one. */
  @Setup
  public void make(Blackhole sink) {
    given = map(plans.texts(), SourceText::of);
    mended = map(given, text -> textRepair.mend(text).text());
    simplified = map(mended, text -> SCRIPT.simplify(text).text());
    folded = map(simplified, Folding::fold);
    outlines =
        map(map(folded, lineRepair::mend), text -> new Read(text, outlineReader.read(text)));
    Steady.after(
        () -> {
          repair(sink);
          script(sink);
          folding(sink);
          lineRepair(sink);
          outline(sink);
          facts(sink);
        });
  }

  /** A text with its outline. */
  private record Read(SourceText text, Outline outline) {}

  private static <A, B> List<B> map(List<A> values, Function<A, B> stage) {
    return values.stream().map(stage).toList();
  }

  @Benchmark
  public void repair(Blackhole sink) {
    given.forEach(text -> sink.consume(textRepair.mend(text)));
  }

  @Benchmark
  public void script(Blackhole sink) {
    mended.forEach(text -> sink.consume(SCRIPT.simplify(text)));
  }

  @Benchmark
  public void folding(Blackhole sink) {
    simplified.forEach(text -> sink.consume(Folding.fold(text)));
  }

  @Benchmark
  public void lineRepair(Blackhole sink) {
    folded.forEach(text -> sink.consume(lineRepair.mend(text)));
  }

  @Benchmark
  public void outline(Blackhole sink) {
    outlines.forEach(read -> sink.consume(outlineReader.read(read.text())));
  }

  @Benchmark
  public void facts(Blackhole sink) {
    outlines.forEach(read -> sink.consume(factReader.read(read.text(), read.outline())));
  }
}
