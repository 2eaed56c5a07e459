package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;

/** A parser may travel to another machine. */
class SentParserTest {
  private static final String PLAN = "一、重点任务\n1.建设平台。建成平台。（承揽方：市科技局）\n";

  private static byte[] bytes(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object sent(Object object) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(object)))) {
      return in.readObject();
    }
  }

  @Test
  void theStandardOneWeighsNothingAndIsMadeOnce() throws IOException, ClassNotFoundException {
    PolicyParser parser = PolicyParser.create();
    assertThat(bytes(parser)).hasSizeLessThan(200);
    PolicyParser arrived = (PolicyParser) sent(parser);
    assertThat(sent(parser)).isSameAs(arrived);
    assertThat(arrived.parse(PLAN)).isEqualTo(parser.parse(PLAN));
  }

  @Test
  void aLexiconArrivesAsItWas() throws IOException, ClassNotFoundException {
    Lexicon lexicon = Lexicon.standard();
    assertThat(sent(lexicon)).isEqualTo(lexicon);
  }

  @Test
  void oneWithOwnRowsTakesThemAlong() throws IOException, ClassNotFoundException {
    Lexicon own =
        Lexicon.from(
            Map.of(
                "unit-lists.tsv",
                """
                id\tweight\ttemplate\texample\treading
                own\tstrong\t承揽方:$responsible\t（承揽方：市科技局）\tresponsible=市科技局
                """));
    PolicyParser arrived = (PolicyParser) sent(PolicyParser.using(own));
    PolicyDocument document = arrived.parse(PLAN);
    assertThat(document.units().map(unit -> unit.name())).containsExactly("市科技局");
    assertThat(document.units().map(unit -> unit.role().name())).containsExactly("RESPONSIBLE");
    assertThat(document).isEqualTo(PolicyParser.using(own).parse(PLAN));
  }
}
