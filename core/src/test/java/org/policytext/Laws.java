package org.policytext;

import java.util.List;
import java.util.stream.Stream;
import org.policytext.json.PolicyJson;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Assignment;
import org.policytext.model.Citation;
import org.policytext.model.Header;
import org.policytext.model.Located;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Section;
import org.policytext.model.Span;
import org.policytext.model.Stated;
import org.policytext.model.Task;
import org.policytext.model.Unit;
import org.policytext.text.Folding;
import org.policytext.text.ScriptConverter;
import org.policytext.text.SourceText;

/** What holds of the reading of any text whatever. */
public final class Laws {
  private static final ScriptConverter SCRIPT = new ScriptConverter(Lexicon.standard());
  private final String text;
  private final PolicyDocument document;

  private Laws(String text, PolicyDocument document) {
    this.text = text;
    this.document = document;
  }

  /**
   * Throws an {@link AssertionError} that names the law and the fact if {@code document} is not
   * what {@code text} may be read as.
   */
  public static void requireOf(String text, PolicyDocument document) {
    Laws laws = new Laws(text, document);
    laws.requireThatItIsReadBack();
    laws.requireThatItLiesWithin();
    laws.requireThatItNests();
    laws.requireThatItSlicesBack();
  }

  private void requireThatItIsReadBack() {
    require(document.source().length() == text.length(), "whole", document.source());
    PolicyDocument read = PolicyJson.read(PolicyJson.write(document));
    require(read.equals(document), "read(write(x)) = x", read);
    PolicyDocument line = PolicyJson.read(PolicyJson.writeLine(document));
    require(line.equals(document), "read(writeLine(x)) = x", line);
  }

  private void requireThatItLiesWithin() {
    Span whole = new Span(0, text.length());
    Stream.of(
            document.tasks(),
            document.targets(),
            document.checks(),
            document.repairs(),
            document.notices())
        .flatMap(List::stream)
        .forEach(fact -> require(whole.contains(fact.at()), "within the text", fact));
    document.citations().stream()
        .flatMap(citation -> citation.at().stream())
        .forEach(at -> require(whole.contains(at), "within the text", at));
    units().forEach(unit -> require(whole.contains(unit.at()), "within the text", unit));
    document
        .repairs()
        .forEach(
            repair ->
                require(repair.at().in(text).equals(repair.damaged()), "damaged text", repair));
  }

  private Stream<Unit> units() {
    return document.tasks().stream()
        .flatMap(task -> task.assignments().stream())
        .flatMap(assignment -> assignment.units().stream());
  }

  private void requireThatItNests() {
    requireThatTheyNest(document.sections(), new Span(0, text.length()));
    for (Task task : document.tasks()) {
      task.measures().forEach(measure -> requireWithin(task, measure));
      for (Assignment assignment : task.assignments()) {
        if (!assignment.units().stream().allMatch(Unit::implied)) {
          requireWithin(task, assignment);
        }
        printed(assignment).forEach(unit -> requireWithin(assignment, unit));
      }
    }
  }

  private static Stream<Unit> printed(Assignment assignment) {
    return assignment.units().stream()
        .filter(
            unit -> !unit.implied() && !unit.statedAt().equals(java.util.Optional.of(unit.at())));
  }

  private static void requireThatTheyNest(List<Section> sections, Span above) {
    int end = above.start();
    for (Section section : sections) {
      require(above.contains(section.at()), "nested", section);
      require(section.at().start() >= end, "one behind the other", section);
      end = section.at().end();
      requireThatTheyNest(section.sections(), section.at());
    }
  }

  private static void requireWithin(Located outer, Located inner) {
    require(outer.at().contains(inner.at()), "nested", inner);
  }

  /** Where nothing was repaired or converted, the slice of a fact is its text. */
  private void requireThatItSlicesBack() {
    String simplified = SCRIPT.simplify(SourceText.of(text)).text().text();
    if (!document.repairs().isEmpty() || !simplified.equals(text)) {
      return;
    }
    document.targets().forEach(target -> requireSlice(target, target.raw()));
    stated().forEach(this::requireLines);
    document.citations().stream()
        .flatMap(Citation::mentions)
        .forEach(mention -> requireMarks(mention, '《', '》'));
    for (Task task : document.tasks()) {
      task.measures().forEach(measure -> requireSlice(measure, measure.text()));
      for (Assignment assignment : task.assignments()) {
        requireSlice(assignment, assignment.raw());
        printed(assignment).forEach(unit -> requireSlice(unit, unit.printed()));
      }
    }
  }

  private Stream<Stated> stated() {
    Header header = document.header();
    return Stream.of(
            header.title().stream(),
            header.noticeTitle().stream(),
            header.documentNumber().stream(),
            header.issuers().stream(),
            header.addressees().stream(),
            header.attachments().stream())
        .flatMap(stated -> stated);
  }

  /** Between the lines of a title others may stand that are none of its own. */
  private void requireLines(Stated stated) {
    String slice = flat(Folding.fold(stated.at().in(text)));
    String own = flat(stated.text());
    int next = 0;
    for (int i = 0; i < slice.length() && next < own.length(); i++) {
      next += slice.charAt(i) == own.charAt(next) ? 1 : 0;
    }
    boolean ends =
        slice.startsWith(own.substring(0, 1)) && slice.endsWith(own.substring(own.length() - 1));
    require(next == own.length() && ends, "slice " + slice, stated);
  }

  private void requireMarks(Located fact, char first, char last) {
    String slice = fact.at().in(text);
    boolean holds = slice.charAt(0) == first && slice.charAt(slice.length() - 1) == last;
    require(holds, "slice " + slice, fact);
  }

  private void requireSlice(Located fact, String raw) {
    String slice = Folding.fold(fact.at().in(text));
    require(flat(slice).equals(flat(raw)), "slice " + slice, fact);
  }

  /** Blanks and the marks of Markdown may stand within a fact. */
  private static String flat(String text) {
    return text.replaceAll("[\\s*`\\\\]", "");
  }

  private static void require(boolean holds, String law, Object fact) {
    if (!holds) {
      throw new AssertionError(law + ": " + fact);
    }
  }
}
