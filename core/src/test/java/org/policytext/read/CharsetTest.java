package org.policytext.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.model.Notice;

class CharsetTest {
  private static final DocumentReader READER = DocumentReader.create();
  private static final String[] PLANS = {"chongqing", "foshan", "guangxi", "linyi", "wuhan"};

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "GB18030, GB18030",
    "GBK, GB18030",
    "GB2312, GB18030",
    "Big5, Big5-HKSCS",
    "Big5-HKSCS, Big5-HKSCS"
  })
  void everyPlanIsReadInAnUndeclaredEncodingWithCertainty(Charset written, String found)
      throws IOException {
    for (String plan : PLANS) {
      if (written.name().startsWith("Big5") && !plan.equals("chongqing")) {
        continue;
      }
      String text = encodable(Fixtures.plan(plan), written);
      DecodedText read = READER.read(text.getBytes(written), plan + ".txt");
      assertThat(read.text()).isEqualTo(text);
      assertThat(read.charset()).hasValue(found);
      assertThat(read.mediaType()).isEqualTo("text/plain");
      assertThat(read.notices()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "Big5", "UTF-16LE", "UTF-16BE"})
  void everyPieceOfAPlanIsReadAsItWas(Charset written) throws IOException {
    for (String plan : PLANS) {
      if (written.name().startsWith("Big5") && !plan.equals("chongqing")) {
        continue;
      }
      String text = encodable(Fixtures.plan(plan), written);
      for (int start = 0; start + 40 < text.length(); start += 40) {
        String piece = text.substring(start, start + 40);
        DecodedText read = READER.read(piece.getBytes(written), "piece");
        assertThat(read.text()).isEqualTo(piece);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
  void aByteOrderMarkNamesTheCharsetAndIsNoPartOfTheText(Charset charset) throws IOException {
    String text = Fixtures.plan("foshan");
    DecodedText read = READER.read(("\uFEFF" + text).getBytes(charset), "plan.txt");
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.charset()).hasValue(charset.name());
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void aShortTextIsReadButNotCalledCertain() throws IOException {
    DecodedText read = READER.read("市科技局".getBytes("GBK"), "short");
    assertThat(read.text()).isEqualTo("市科技局");
    assertThat(read.notices()).extracting(Notice::code).containsExactly("charset-uncertain");
  }

  @Test
  void damagedBytesAreToldWhereTheFirstOneStands() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("一、总体要求\n加强知识产权".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("保护。".getBytes(StandardCharsets.UTF_8));
    DecodedText read = READER.read(bytes.toByteArray(), "damaged");
    assertThat(read.text()).isEqualTo("一、总体要求\n加强知识产权\uFFFD保护。");
    assertThat(read.notices()).extracting(Notice::code).containsExactly("undecodable-bytes");
    assertThat(read.notices().get(0).at().in(read.text())).isEqualTo("\uFFFD");
  }

  @Test
  void aTextCutInsideACharacterKeepsItsCharset() throws IOException {
    byte[] bytes = Fixtures.plan("foshan").getBytes(StandardCharsets.UTF_8);
    int cut = Fixtures.plan("foshan").substring(0, 500).getBytes(StandardCharsets.UTF_8).length;
    DecodedText read = READER.read(Arrays.copyOf(bytes, cut - 1), "cut");
    assertThat(read.charset()).hasValue("UTF-8");
    assertThat(read.notices()).extracting(Notice::code).containsExactly("undecodable-bytes");
  }

  @Test
  void aGbkTextWithLostBytesKeepsItsLinesAndItsCharset() throws IOException {
    byte[] good = Fixtures.plan("wuhan").getBytes("GBK");
    byte[] bytes = new byte[good.length - 1];
    System.arraycopy(good, 0, bytes, 0, 900);
    System.arraycopy(good, 901, bytes, 900, good.length - 901);
    DecodedText read = READER.read(bytes, "shifted");
    assertThat(read.charset()).hasValue("GB18030");
    assertThat(read.text().lines().count()).isEqualTo(Fixtures.plan("wuhan").lines().count());
  }

  @Test
  void asciiIsUtf8AndNeverUtf16() throws IOException {
    DecodedText read = READER.read("plain words only\n".getBytes("US-ASCII"), "ascii");
    assertThat(read.text()).isEqualTo("plain words only\n");
    assertThat(read.charset()).hasValue("UTF-8");
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void theHashIsThatOfTheBytes() throws IOException {
    assertThat(READER.read(new byte[0], "empty").sha256())
        .hasValue("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  /** Drops what the charset has no character for. */
  private static String encodable(String text, Charset charset) throws IOException {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onUnmappableCharacter(CodingErrorAction.IGNORE)
            .onMalformedInput(CodingErrorAction.IGNORE);
    ByteBuffer bytes = encoder.encode(java.nio.CharBuffer.wrap(text));
    return charset.decode(bytes).toString();
  }
}
