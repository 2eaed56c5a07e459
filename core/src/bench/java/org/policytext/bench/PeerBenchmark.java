package org.policytext.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policytext.PolicyParser;
import org.policytext.json.PolicyJson;
import org.policytext.model.PolicyDocument;

/** Others on the same plans. */
@State(Scope.Benchmark)
public class PeerBenchmark {
  private static final List<Pattern> NAIVE =
      List.of(
          Pattern.compile("(?m)^\\s*([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、])\\s*([^。\\n]*)"),
          Pattern.compile("[（(]([^（()）]*?(牵头|负责|配合|责任单位)[^（()）]*)[)）]"),
          Pattern.compile("(\\d+(?:\\.\\d+)?)(万|亿)?(件|家|个|项|%|元|名|人|次)"),
          Pattern.compile("《([^》]*)》"),
          Pattern.compile("(20\\d\\d)年(\\d+月)?底?"));

  private final List<String> texts = Plans.SIMPLIFIED.texts();
  private final Segment segment = HanLP.newSegment().enableOrganizationRecognize(true);
  private final List<PolicyDocument> documents =
      texts.stream().map(PolicyParser.create()::parse).toList();

  @Setup
  public void warm(Blackhole sink) {
    Steady.after(
        () -> {
          hanlpWithOrganisations(sink);
          opencc4j(sink);
          expressions(sink);
          jacksonWriting(sink);
        });
  }

  @Benchmark
  public void hanlpWithOrganisations(Blackhole sink) {
    texts.forEach(text -> sink.consume(segment.seg(text)));
  }

  @Benchmark
  public void opencc4j(Blackhole sink) {
    Plans.TRADITIONAL.texts().forEach(text -> sink.consume(ZhConverterUtil.toSimple(text)));
  }

  @Benchmark
  public void expressions(Blackhole sink) {
    for (String text : texts) {
      NAIVE.forEach(pattern -> consume(pattern.matcher(text), sink));
    }
  }

  private static void consume(Matcher matcher, Blackhole sink) {
    while (matcher.find()) {
      sink.consume(matcher.group(1));
    }
  }

  @Benchmark
  public void jacksonWriting(Blackhole sink) {
    documents.forEach(document -> sink.consume(PolicyJson.write(document)));
  }
}
