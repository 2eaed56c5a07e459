package org.policytext.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policytext.PolicyParser;
import org.policytext.model.PolicyDocument;

/** The whole parse against the length of the plan. */
@State(Scope.Benchmark)
public class LengthBenchmark {
  @Param({"10000", "100000", "1000000", "10000000"})
  public int length;

  private final PolicyParser parser = PolicyParser.create();
  private String text;

  @Setup
  public void make(Blackhole sink) {
    text = Plans.ofLength(length);
    Steady.after(() -> sink.consume(parse()));
  }

  @Benchmark
  public PolicyDocument parse() {
    return parser.parse(text);
  }
}
