package org.policytext.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The objects of JSON Lines, or of a JSON array. After an object that is no JSON the rest cannot be
 * told apart: it is one unread row.
 */
final class JsonRows extends Spliterators.AbstractSpliterator<DataSet.Row> {
  private final JsonParser parser;
  private final String textField;
  private boolean ended;

  private JsonRows(JsonParser parser, String textField) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.parser = parser;
    this.textField = textField;
  }

  static Stream<DataSet.Row> of(Reader reader, String textField) throws IOException {
    JsonParser parser = new JsonFactory().createParser(reader);
    return StreamSupport.stream(new JsonRows(parser, textField), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super DataSet.Row> action) {
    Optional<DataSet.Row> row = ended ? Optional.empty() : next();
    row.ifPresent(action);
    return row.isPresent();
  }

  private Optional<DataSet.Row> next() {
    try {
      return row();
    } catch (JsonProcessingException e) {
      ended = true;
      return Optional.of(DataSet.Row.unread("No JSON: " + e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<DataSet.Row> row() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null) {
      ended = true;
      return Optional.empty();
    }
    return Optional.of(token == JsonToken.START_OBJECT ? object() : noObject());
  }

  private DataSet.Row object() throws IOException {
    DataSet.Row row = noObject();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals(textField) && value == JsonToken.VALUE_STRING) {
        row = DataSet.Row.of(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return row;
  }

  private DataSet.Row noObject() {
    return DataSet.Row.unread("The row has no text in " + textField);
  }
}
