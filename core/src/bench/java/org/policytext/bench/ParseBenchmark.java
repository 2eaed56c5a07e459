package org.policytext.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policytext.PolicyParser;

/** The whole parse. */
@State(Scope.Benchmark)
public class ParseBenchmark {
  @Param({"SIMPLIFIED", "TRADITIONAL", "DAMAGED"})
  public Plans plans;

  private final PolicyParser parser = PolicyParser.create();

  @Setup
  public void warm(Blackhole sink) {
    Steady.after(() -> parse(sink));
  }

  @Benchmark
  public void parse(Blackhole sink) {
    plans.texts().forEach(text -> sink.consume(parser.parse(text)));
  }
}
