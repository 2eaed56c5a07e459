package org.policytext.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytext.model.Notice;

class DataSetTest {
  private static final DocumentReader READER = DocumentReader.create();

  @TempDir private Path folder;

  @Test
  void everyRowOfACsvFileIsADocument() throws IOException {
    List<DecodedText> rows =
        rows("plans.csv", "id,正文\n1,\"一、总体要求\n加强领导,\"\"落实\"\"责任。\"\n2,二、重点任务\n", "正文");
    assertThat(rows)
        .extracting(DecodedText::text)
        .containsExactly("一、总体要求\n加强领导,\"落实\"责任。", "二、重点任务");
    assertThat(rows)
        .extracting(row -> row.name().orElseThrow())
        .containsExactly("plans.csv#1", "plans.csv#2");
    assertThat(rows).allMatch(row -> row.charset().orElseThrow().equals("GB18030"));
  }

  @Test
  void everyLineOfJsonLinesIsADocument() throws IOException {
    List<DecodedText> rows =
        rows("a", "{\"text\": \"一、总体要求\", \"n\": {\"text\": 1}}\n{\"id\": 2}\n", "text");
    assertThat(rows).extracting(DecodedText::text).containsExactly("一、总体要求", "");
    assertThat(rows.get(1).notices()).extracting(Notice::code).containsExactly("unread-row");
  }

  @Test
  void everyObjectOfAJsonArrayIsADocument() throws IOException {
    List<DecodedText> rows = rows("a", "[{\"t\": \"建立工作台账。\"},\n {\"t\": \"二\"}]", "t");
    assertThat(rows).extracting(DecodedText::text).containsExactly("建立工作台账。", "二");
  }

  @Test
  void brokenJsonEndsTheRowsAndIsTold() throws IOException {
    List<DecodedText> rows = rows("a", "{\"t\": \"建立工作台账。\"}\n{\"t\": \"加强", "t");
    assertThat(rows.get(1).notices()).extracting(Notice::code).containsExactly("unread-row");
    assertThat(rows).hasSize(2);
  }

  @Test
  void anAbsentColumnIsRefusedByName() {
    assertThatThrownBy(() -> rows("a", "id,text\n1,一", "body"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("body");
  }

  private List<DecodedText> rows(String name, String content, String field) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes("GB18030"));
    try (Stream<DecodedText> rows = READER.readAll(file, field)) {
      return rows.toList();
    }
  }
}
