package org.policytext.batch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policytext.PolicyParser;
import org.policytext.lexicon.Lexicon;
import org.policytext.message.Language;

/**
 * How a {@link Conversion} works.
 *
 * @param formats what to write
 * @param workers how many plans are read at the same time; no output depends on it
 * @param textField the field that holds the text of a plan in data sets: JSON Lines, JSON, CSV
 * @param keepText whether {@code NAME.txt}, the text that all places point into, is written too
 * @param byteOrderMark whether CSV files open with a byte order mark, as Excel wants it
 * @param lexicon what plans are read by; absent for the standard lexicon
 * @param language of the pages; data is the same in every language
 */
public record ConversionOptions(
    Set<Format> formats,
    int workers,
    Optional<String> textField,
    boolean keepText,
    boolean byteOrderMark,
    Optional<Lexicon> lexicon,
    Language language) {
  public ConversionOptions {
    formats = Set.copyOf(formats);
    Objects.requireNonNull(textField, "textField");
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(language, "language");
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("formats: none");
    }
    if (workers < 1) {
      throw new IllegalArgumentException("workers: " + workers);
    }
  }

  /** Gives JSON only, a worker for each core. */
  public static ConversionOptions standard() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new ConversionOptions(
        Set.of(Format.JSON), cores, Optional.empty(), false, false, Optional.empty(), Language.EN);
  }

  /** Gives these options with other formats. */
  public ConversionOptions withFormats(Collection<Format> formats) {
    return new ConversionOptions(
        Set.copyOf(formats), workers, textField, keepText, byteOrderMark, lexicon, language);
  }

  /** Gives these options with another number of workers. */
  public ConversionOptions withWorkers(int workers) {
    return new ConversionOptions(
        formats, workers, textField, keepText, byteOrderMark, lexicon, language);
  }

  /** Gives these options with a field that holds the text in data sets. */
  public ConversionOptions withTextField(String textField) {
    return new ConversionOptions(
        formats, workers, Optional.of(textField), keepText, byteOrderMark, lexicon, language);
  }

  /** Gives these options with or without the text of each plan beside its outputs. */
  public ConversionOptions withKeepText(boolean keepText) {
    return new ConversionOptions(
        formats, workers, textField, keepText, byteOrderMark, lexicon, language);
  }

  /** Gives these options with or without a byte order mark in CSV files. */
  public ConversionOptions withByteOrderMark(boolean byteOrderMark) {
    return new ConversionOptions(
        formats, workers, textField, keepText, byteOrderMark, lexicon, language);
  }

  /** Gives these options with a lexicon to read by. */
  public ConversionOptions withLexicon(Lexicon lexicon) {
    return new ConversionOptions(
        formats, workers, textField, keepText, byteOrderMark, Optional.of(lexicon), language);
  }

  /** Gives these options with another language of the pages. */
  public ConversionOptions withLanguage(Language language) {
    return new ConversionOptions(
        formats, workers, textField, keepText, byteOrderMark, lexicon, language);
  }

  Lexicon lexiconOrStandard() {
    return lexicon.orElseGet(Lexicon::standard);
  }

  PolicyParser parser() {
    return lexicon.map(PolicyParser::using).orElseGet(PolicyParser::create);
  }

  boolean writes(Format format) {
    return formats.contains(format);
  }

  /** Gives what shows in the files of a single plan, as text. */
  String perPlanKey() {
    Set<Format> perPlan = EnumSet.noneOf(Format.class);
    formats.stream().filter(Format::isPerPlan).forEach(perPlan::add);
    String own = lexicon.map(LibraryVersion::digest).map(it -> " lexicon " + it).orElse("");
    String spoken = writes(Format.HTML) ? " " + language.tag() : "";
    String field = textField.orElse("");
    return new TreeSet<>(perPlan) + " text " + keepText + " field " + field + own + spoken;
  }
}
