package org.policytext.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytext.model.Notice;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFileTest {
  private static final DocumentReader READER = DocumentReader.create();

  @Test
  void aFileThatIsTooLargeIsRefusedByName() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            return length;
          }
        };
    assertRefused(() -> READER.read(endless, "large.txt"), "large.txt: larger than");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertRefused(bytes.toByteArray(), "unpacks to more than");
  }

  @Test
  void entitiesOfADocxAreNotFollowed() throws IOException {
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yyyy\">]>"
            + "<d><p><r><t>一、总体要求</t></r></p><p><r><t>&x;&y;</t></r></p></d>";
    DecodedText read = READER.read(docx(document), "entities.docx");
    assertThat(read.text()).startsWith("一、总体要求").doesNotContain("root").doesNotContain("yyyy");
  }

  @Test
  void aDocxOfManyNestedTablesIsRead() throws IOException {
    String open = "<tbl><tr><tc>".repeat(20_000);
    String close = "</tc></tr></tbl>".repeat(20_000);
    String document = "<d>" + open + "<p><r><t>建立台账</t></r></p>" + close + "</d>";
    assertThat(READER.read(docx(document), "nested.docx").text()).isEqualTo("建立台账\n");
  }

  @Test
  void scriptsOfAPageLeaveNoTrace() throws IOException {
    String page =
        "<html><script>document.write('甲')</script><body onload=\"alert('乙')\"><p>一、总体要求"
            + "<img src=x onerror=\"alert('丙')\"><iframe src='http://a.example/'>丁</iframe></body>";
    DecodedText read = READER.read((page + "</html>").getBytes(UTF_8), "page.html");
    assertThat(read.text()).isEqualTo("一、总体要求\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<ul><li>", "<ol><li>甲", "<b>", "<p>", "<a>"})
  void aPageOfManyOpenElementsIsRead(String open) throws IOException {
    String page = "<html><body>" + open.repeat(30_000) + "建立台账";
    assertThat(READER.read(page.getBytes(UTF_8), "deep.html").text()).contains("建立台账");
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertRefused(bytes(document), "encrypted");
    }
  }

  @Test
  void anEncryptedOfficeFileIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[9000]), "EncryptedPackage");
      files.writeFilesystem(bytes);
    }
    assertRefused(bytes.toByteArray(), "encrypted");
  }

  @Test
  void aScanIsToldAsSuch() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var image = new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
      }
      DecodedText read = READER.read(bytes(document), "scan.pdf");
      assertThat(read.text()).isEmpty();
      assertThat(read.notices()).extracting(Notice::code).containsExactly("no-text-layer");
    }
  }

  @Test
  void aPdfBombIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(US_ASCII));
    Deflater deflater = new Deflater();
    byte[] zeros = new byte[1 << 20];
    byte[] packed = new byte[1 << 16];
    for (int i = 0; i < 600; i++) {
      deflater.setInput(zeros);
      while (!deflater.needsInput()) {
        bytes.write(packed, 0, deflater.deflate(packed));
      }
    }
    deflater.end();
    assertRefused(bytes.toByteArray(), "unpacks to more than");
  }

  @Test
  void aPdfOfAMillionObjectsIsRefusedOrReadWithinBounds() {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    for (int i = 1; i <= 1_000_001; i++) {
      pdf.append(i).append(" 0 obj<<>>endobj\n");
    }
    pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n");
    assertRefused(pdf.toString().getBytes(US_ASCII), "file: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"foshan.docx", "duties-docx.docx", "linyi.doc", "duties-pdf.pdf", "foshan.pdf"})
  void aTruncatedFileIsReadAndToldOrRefused(String file) {
    byte[] whole = Fixtures.bytes("files/" + file);
    for (int tenths = 1; tenths < 10; tenths++) {
      byte[] cut = Arrays.copyOf(whole, whole.length / 10 * tenths);
      assertReadOrRefused(cut);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"duties-docx.docx", "duties-doc.doc", "duties-pdf.pdf", "linyi.doc"})
  void aDamagedFileIsReadOrRefused(String file) {
    Random random = new Random(7);
    for (int run = 0; run < 20; run++) {
      byte[] bytes = Fixtures.bytes("files/" + file);
      for (int i = 0; i < 1 + run; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertReadOrRefused(bytes);
    }
  }

  @Test
  void bytesWithoutMeaningAreReadAsDamagedText() {
    Random random = new Random(11);
    for (int run = 0; run < 200; run++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      assertReadOrRefused(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"89504E47", "FFD8FF", "7B5C72746631", "504B0304", "D0CF11E0A1B11AE1"})
  void aFileWithoutReadableTextIsRefusedByName(String hex) {
    assertRefused(java.util.HexFormat.of().parseHex(hex), "file: ");
  }

  private interface Reading {
    DecodedText read() throws IOException;
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertRefused(() -> READER.read(bytes, "file"), why);
  }

  private static void assertRefused(Reading reading, String why) {
    assertThatThrownBy(reading::read).isInstanceOf(IOException.class).hasMessageContaining(why);
  }

  private static void assertReadOrRefused(byte[] bytes) {
    try {
      assertThat(READER.read(bytes, "file").text()).isNotNull();
    } catch (IOException refused) {
      assertThat(refused).hasMessageStartingWith("file: ");
    }
  }

  private static byte[] docx(String document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
