package org.policytext.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policytext.block.TitleReader.Title;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Stated;
import org.policytext.text.Passage;

/**
 * Reads who issues a document that nobody signs: its head {@code 佛山市人民政府文件}, its title {@code
 * 国务院办公厅关于…}, the news {@code 近日，国务院办公厅印发了《…》}, or the speaker, {@code 我代表市人民政府向大会报告工作}.
 */
final class IssuerReader {
  private static final int LINES_OF_SALUTATION = 40;
  private static final int LINES_OF_NEWS = 5;
  private static final int LONGEST_ISSUERS = 80;

  private final LineKinds kinds;
  private final IssuerNames names;
  private final List<String> documents;
  private final List<String> issued;
  private final List<String> speakingFor;
  private final List<String> speakingTo;

  IssuerReader(Lexicon lexicon, LineKinds kinds, IssuerNames names) {
    this.kinds = kinds;
    this.names = names;
    this.documents = lexicon.words("document-head");
    this.issued = lexicon.words("news-of-issue");
    this.speakingFor = lexicon.words("speaking-for");
    this.speakingTo = lexicon.words("speaking-to");
  }

  /** Gives the issuers that a head {@code 佛山市人民政府文件} names, and takes its lines. */
  List<Stated> head(FrontLines lines, int body) {
    for (int i = 0; i < body; i++) {
      Passage unit = headOf(lines.passage(i));
      if (!lines.isUsed(i) && kinds.isSignature(unit)) {
        return head(i, unit, lines, body);
      }
    }
    return List.of();
  }

  /** Of several issuers the others stand above the head, or below it. */
  private List<Stated> head(int at, Passage unit, FrontLines lines, int body) {
    int first = at > 0 && names.isSignature(lines.line(at - 1)) ? at - 1 : at;
    boolean below = first == at && at + 1 < body && names.isSignature(lines.line(at + 1));
    int last = below ? at + 1 : at;
    List<Stated> found = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      found.addAll(names.in(i == at ? unit : lines.passage(i)));
    }
    lines.use(first, last + 1);
    return found;
  }

  /** Gives what stands before 文件, or nothing. */
  private Passage headOf(Passage line) {
    for (String word : documents) {
      if (line.endsWith(word)) {
        return line.sub(line.start(), line.end() - word.length()).strip();
      }
    }
    return line.sub(line.end(), line.end());
  }

  /** A page prints the issuer again above the document; above 关于… it is part of the title. */
  void takeRepeated(List<Stated> issuers, FrontLines lines, int body) {
    Set<String> printed = new HashSet<>();
    for (Stated issuer : issuers) {
      printed.add(issuer.text());
    }
    for (int i = 0; i < body; i++) {
      boolean title = i + 1 < body && kinds.isAbout(lines.passage(i + 1));
      if (!title && printed.contains(lines.passage(i).text())) {
        lines.use(i);
      }
    }
  }

  /** Gives whom the title, the news or the speech names. */
  List<Stated> inWords(Optional<Title> title, FrontLines lines) {
    List<Stated> found = title.map(this::inTitle).orElse(List.of());
    found = found.isEmpty() ? inNews(lines) : found;
    return found.isEmpty() ? inSpeech(lines) : found;
  }

  /** {@code 国务院办公厅关于…} names who issues it. */
  private List<Stated> inTitle(Title title) {
    for (String word : kinds.about()) {
      int at = title.text().indexOf(word);
      String name = title.text().substring(0, Math.max(at, 0));
      if (at > 1 && kinds.units().isUnit(name)) {
        Passage first = title.first();
        return first.startsWith(name)
            ? names.in(first.sub(first.start(), first.start() + at))
            : List.of(title.part(0, at));
      }
    }
    return List.of();
  }

  /** {@code 近日,中共中央办公厅、国务院办公厅印发了《…》}: the news tells who issues it. */
  private List<Stated> inNews(FrontLines lines) {
    for (Passage line : lines.first(LINES_OF_NEWS)) {
      for (String word : issued) {
        int to = line.indexOf(word, line.start());
        List<Stated> found = to < 0 ? List.of() : newsBefore(to, line);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Stated> newsBefore(int to, Passage line) {
    int from = line.start() + line.text().lastIndexOf(',', to - line.start()) + 1;
    List<Stated> found = new ArrayList<>();
    if (to - from > LONGEST_ISSUERS) {
      return List.of();
    }
    for (int i = from; i <= to; i++) {
      if (i == to || line.charAt(i) == '、') {
        Passage name = line.sub(from, i).strip();
        if (!kinds.isSignature(name)) {
          return List.of();
        }
        found.add(new Stated(name.text(), name.at()));
        from = i + 1;
      }
    }
    return found;
  }

  /** {@code 现在,我代表市人民政府向大会报告工作}: who gives a report. */
  private List<Stated> inSpeech(FrontLines lines) {
    for (Passage line : lines.first(LINES_OF_SALUTATION)) {
      for (String word : speakingFor) {
        int at = line.indexOf(word, line.start());
        Passage body =
            at < 0 ? line.sub(line.end(), line.end()) : speaker(at + word.length(), line);
        if (kinds.isSignature(body)) {
          return List.of(new Stated(body.text(), body.at()));
        }
      }
    }
    return List.of();
  }

  private Passage speaker(int from, Passage line) {
    int end = line.end();
    int to = -1;
    for (String word : speakingTo) {
      int at = line.indexOf(word, from);
      to = at < 0 || to >= 0 && to < at ? to : at;
    }
    return to < 0 ? line.sub(end, end) : line.sub(from, to).strip();
  }
}
