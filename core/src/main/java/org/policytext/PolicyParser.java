package org.policytext;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policytext.block.LineRepair;
import org.policytext.block.Outline;
import org.policytext.block.OutlineReader;
import org.policytext.check.Plan;
import org.policytext.check.Recount;
import org.policytext.fact.FactReader;
import org.policytext.fact.Facts;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.model.Check;
import org.policytext.model.Header;
import org.policytext.model.Notice;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Script;
import org.policytext.model.Source;
import org.policytext.read.DecodedText;
import org.policytext.text.Converted;
import org.policytext.text.Folding;
import org.policytext.text.Head;
import org.policytext.text.Markdown;
import org.policytext.text.Mended;
import org.policytext.text.ScriptConverter;
import org.policytext.text.SourceText;
import org.policytext.text.TextRepair;

/**
 * Reads Chinese government plans. Immutable; threads may share one. Serialisable, so that cluster
 * engines may send one along: it travels as its lexicon, and the standard one weighs nothing and is
 * made once where it arrives.
 *
 * <p>The stages of {@link #parse(String)}, each a function of what the one before gives:
 *
 * <ol>
 *   <li>repair: pinyin notes dropped, shifted bytes decoded again, each told in {@code repairs}
 *   <li>script: 繁體 to 简体, where a line has traditional characters
 *   <li>folding and lines: full-width ASCII to half width, marks of Markdown passed over, wrapped
 *       lines joined
 *   <li>outline: title, header, the tree of numbers 一、（一）1.; page furniture left out
 *   <li>facts: sections, tasks, unit lists, targets, citations
 *   <li>recount: what the document says of itself, 落实24项重点任务
 * </ol>
 *
 * <p>All places that come out are places in the text as given.
 *
 * @serial exclude
 */
@SuppressWarnings("exports") // the annotations are for tools
public final class PolicyParser implements Serializable {
  /**
   * The longest text that is read whole, in UTF-16 units: 64 million, a thousand plans. Of a longer
   * one the lines within it are read, and the notice {@code text-too-long} stands at the rest.
   */
  public static final int LONGEST_TEXT = 64 << 20;

  private static final long serialVersionUID = 1;

  /** Absent for the standard one. */
  private final transient @Nullable Lexicon own;

  private final transient TextRepair repair;
  private final transient ScriptConverter script;
  private final transient LineRepair lines;
  private final transient OutlineReader outlines;
  private final transient FactReader facts;
  private final transient Recount recount;

  private PolicyParser(Lexicon lexicon, @Nullable Lexicon own) {
    this.own = own;
    UnitNames units = new UnitNames(lexicon);
    repair = new TextRepair(lexicon);
    script = new ScriptConverter(lexicon);
    lines = new LineRepair(lexicon, units);
    outlines = new OutlineReader(lexicon, units);
    facts = new FactReader(lexicon, units);
    recount = new Recount(lexicon);
  }

  /** {@return a parser with the standard lexicon, which reads 牵头单位：… and 市科技局牵头 alike} */
  public static PolicyParser create() {
    return new PolicyParser(Lexicon.standard(), null);
  }

  /**
   * {@return a parser that reads by {@code lexicon}: {@code Lexicon.from(Path.of("own"))} with a
   * row for 承揽方：…}
   *
   * @param lexicon what to read by
   */
  public static PolicyParser using(Lexicon lexicon) {
    return new PolicyParser(Objects.requireNonNull(lexicon, "lexicon"), lexicon);
  }

  /**
   * {@return the plan that {@code text} is: 1.建设平台。（市科技局牵头） is one task with the lead 市科技局} Any
   * text is a plan, if need be an empty one.
   *
   * @param text the text as given
   */
  public PolicyDocument parse(String text) {
    return parse(DecodedText.of(Objects.requireNonNull(text, "text")));
  }

  /**
   * {@return the plan that a decoded document is; 佛山.txt is the name of its source and its notices
   * come first}
   *
   * @param decoded what a reader gave
   */
  public PolicyDocument parse(DecodedText decoded) {
    Head head = Head.of(decoded.text(), LONGEST_TEXT);
    Mended mended = repair.mend(SourceText.of(head.text()));
    Converted converted = script.simplify(mended.text());
    SourceText source = lines.mend(Markdown.without(Folding.fold(converted.text())));
    Outline outline = outlines.read(source);
    Facts found = facts.read(source, outline);
    Header header = outline.front().header(); // the last use: a huge outline may go
    List<Check> checks =
        recount.read(new Plan(source, header, found.sections(), found.tasks(), found.targets()));
    List<Notice> notices =
        Stream.of(
                decoded.notices(),
                head.notices(),
                mended.notices(),
                converted.notices(),
                found.notices())
            .flatMap(List::stream)
            .toList();
    return new PolicyDocument(
        PolicyDocument.SCHEMA_VERSION,
        source(decoded, converted.script()),
        header,
        found.period(),
        found.citations(),
        found.sections(),
        found.tasks(),
        found.targets(),
        checks,
        source.repairs(),
        notices);
  }

  private Object writeReplace() {
    return new Sent(own);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a parser travels as its lexicon");
  }

  /** What a parser travels as; all that arrive with the standard lexicon are one. */
  private record Sent(@Nullable Lexicon own) implements Serializable {
    private Object readResolve() {
      return own == null ? Standard.PARSER : using(own);
    }
  }

  private static final class Standard {
    static final PolicyParser PARSER = create();
  }

  private static Source source(DecodedText decoded, Script script) {
    return new Source(
        decoded.name(),
        decoded.mediaType(),
        decoded.charset(),
        decoded.sha256(),
        decoded.text().length(),
        script);
  }
}
