package org.policytext.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.policytext.model.Span;

/** Cuts the part out of a text that shows best why it was found. */
final class Snippets {
  private static final int LENGTH = 120;
  private static final int LEAD_IN = 12;
  private static final String ELLIPSIS = "…";
  private static final Set<String> SHOWN =
      Set.of(Fields.TITLE, Fields.TEXT, Fields.INDICATOR_WORDS);

  private final TextQuery cutter;
  private final List<String> phrases;
  private final Set<String> words = new TreeSet<>();

  /** Cutter that marks the words and phrases of {@code parsed}. */
  Snippets(PolicyQuery.Parsed parsed, TextQuery cutter) {
    this.cutter = cutter;
    this.phrases = parsed.phrases();
    parsed.query().visit(new Words());
  }

  private final class Words extends QueryVisitor {
    @Override
    public boolean acceptField(String field) {
      return SHOWN.contains(field);
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        words.add(term.text());
      }
    }

    @Override
    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
      return occur == BooleanClause.Occur.MUST_NOT ? EMPTY_VISITOR : this;
    }
  }

  Snippet of(String text) {
    List<Span> marks = marks(text);
    int start = text.length() <= LENGTH ? 0 : bestStart(text, marks);
    int end = Math.min(text.length(), start + LENGTH);
    start = whole(text, start);
    end = whole(text, end);
    String before = start > 0 ? ELLIPSIS : "";
    int shift = before.length() - start;
    int from = start;
    int to = end;
    List<Span> shown =
        marks.stream()
            .filter(mark -> mark.start() >= from && mark.end() <= to)
            .map(mark -> new Span(mark.start() + shift, mark.end() + shift))
            .toList();
    String after = end < text.length() ? ELLIPSIS : "";
    return new Snippet(before + text.substring(start, end) + after, shown);
  }

  /** Not between the two halves of a character. */
  private static int whole(String text, int at) {
    boolean halved =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return halved ? at - 1 : at;
  }

  /** Gives the start of the window that holds most marked text. */
  private static int bestStart(String text, List<Span> marks) {
    int best = 0;
    int most = 0;
    for (Span first : marks) {
      int end = first.start() + LENGTH - LEAD_IN;
      int held =
          marks.stream()
              .filter(mark -> mark.start() >= first.start() && mark.end() <= end)
              .mapToInt(Span::length)
              .sum();
      if (held > most) {
        most = held;
        best = first.start();
      }
    }
    return Math.max(0, Math.min(best - LEAD_IN, text.length() - LENGTH));
  }

  private List<Span> marks(String text) {
    boolean[] marked = new boolean[text.length()];
    cutter.places(text, words::contains, at -> Arrays.fill(marked, at.start(), at.end(), true));
    for (String phrase : phrases) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        Arrays.fill(marked, at, at + phrase.length(), true);
      }
    }
    return runs(marked);
  }

  private static List<Span> runs(boolean[] marked) {
    List<Span> runs = new ArrayList<>();
    for (int start = 0; start < marked.length; start++) {
      if (marked[start]) {
        int end = start;
        while (end < marked.length && marked[end]) {
          end++;
        }
        runs.add(new Span(start, end));
        start = end;
      }
    }
    return runs;
  }
}
