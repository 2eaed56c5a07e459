package org.policytext.index;

import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Region;
import org.policytext.model.Citation;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Target;

/** Writes the fields of one Lucene document, each kind of field in one way. */
final class FieldWriter {
  /** Lucene takes no longer terms. */
  private static final int LONGEST_NAME = 8_000;

  private final Document document = new Document();

  Document document() {
    return document;
  }

  void identity(String kind, String plan, String part, int order) {
    name(Fields.KIND, kind);
    document.add(new StringField(Fields.DOCUMENT, plan, Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(plan)));
    document.add(new StringField(Fields.ID, part, Field.Store.YES));
    document.add(new NumericDocValuesField(Fields.ORDER, order));
  }

  void name(String field, String name) {
    if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
      document.add(new StringField(field, name, Field.Store.NO));
    }
  }

  void words(String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
  }

  void pairs(String text) {
    document.add(new TextField(Fields.PHRASE, text, Field.Store.NO));
  }

  void stored(String field, String value) {
    document.add(new StoredField(field, value));
  }

  void json(PolicyDocument part) {
    stored(Fields.JSON, PolicyJson.writeLine(part));
  }

  void facet(String dimension, String value) {
    if (!value.isEmpty() && value.length() <= LONGEST_NAME) {
      document.add(new SortedSetDocValuesField(Fields.FACET + dimension, new BytesRef(value)));
    }
  }

  void years(Set<Integer> years) {
    for (int year : years) {
      document.add(new IntPoint(Fields.YEAR, year));
      facet(Fields.YEAR, Integer.toString(year));
    }
  }

  void region(Region region) {
    name(Fields.REGION, region.name());
    region.shortForm().ifPresent(name -> name(Fields.REGION, name));
    facet(Fields.REGION, region.name());
  }

  void issuer(String issuer) {
    document.add(new TextField(Fields.ISSUER, SearchText.name(issuer), Field.Store.NO));
  }

  void citation(Citation citation) {
    String title = SearchText.cited(citation.title());
    name(Fields.CITES, title);
    name(Fields.CITES, SearchText.withoutLastBracket(title));
    citation.number().ifPresent(number -> name(Fields.CITES, SearchText.cited(number)));
  }

  void target(Target target) {
    name(Fields.INDICATOR, LexiconNames.plain(target.indicator()));
    target.canonicalIndicator().ifPresent(name -> name(Fields.INDICATOR, SearchText.name(name)));
    document.add(
        new TextField(
            Fields.INDICATOR_WORDS, LexiconNames.plain(target.indicator()), Field.Store.NO));
    name(Fields.MEASURED_IN, target.unit());
    document.add(new DoublePoint(Fields.VALUE, target.value().doubleValue()));
    target
        .upper()
        .ifPresent(upper -> document.add(new DoublePoint(Fields.VALUE, upper.doubleValue())));
  }
}
