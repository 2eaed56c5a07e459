package org.policytext.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytext.block.TitleReader.Title;
import org.policytext.lexicon.IndexLabel;
import org.policytext.lexicon.IndexLabel.Fact;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Header;
import org.policytext.model.IssueDate;
import org.policytext.model.Stated;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Reads what stands around a plan's body: titles, document number, addressees, signature, date,
 * note, list of attachments.
 *
 * <p>Takes out of the lines what it has read; what is left is the body.
 */
final class FrontReader {
  private static final String OF_NOTICE = "的通知";
  private static final String DOCUMENT = "文件";
  private static final String DEPARTMENTS = "部门";
  private static final String FOR = "我代表";
  private static final String TO = "向";
  private static final String ISSUED = "印发了《";
  private static final int LINES_OF_SALUTATION = 40;
  private static final int LINES_OF_NEWS = 5;
  private static final int LONGEST_ISSUERS = 80;
  private final Map<String, IndexLabel> indexLabels;
  private final LineKinds kinds;
  private final TitleReader titles;

  FrontReader(Lexicon lexicon, LineKinds kinds) {
    this.indexLabels = IndexTable.labels(lexicon);
    this.kinds = kinds;
    this.titles = new TitleReader(kinds);
  }

  /** The header and the lines of the body. */
  record Read(Front front, List<Line> body) {}

  Read read(List<Line> lines) {
    return new Reading(lines).read();
  }

  /** The work on one text. */
  private final class Reading {
    private final List<Line> lines;
    private final boolean[] used;
    private final IndexTable index = new IndexTable(indexLabels);
    private final List<Stated> issuers = new ArrayList<>();
    private final List<Stated> addressees = new ArrayList<>();
    private final List<Stated> attachments = new ArrayList<>();
    private Optional<IssueDate> issuedOn = Optional.empty();
    private Optional<Stated> note = Optional.empty();
    private Optional<Stated> documentNumber = Optional.empty();

    Reading(List<Line> lines) {
      this.lines = lines;
      this.used = new boolean[lines.size()];
    }

    Read read() {
      readIndexTable();
      readAttachmentLists();
      int body = bodyStart();
      readSignatures(body);
      readFacts(body);
      readHead(body);
      useIssuers(body);
      takeFromIndex();
      List<Title> found = titles.read(withoutUsed(body));
      found.removeIf(title -> headsLaterItem(title, body));
      Optional<Title> notice = lastNotice(found);
      Optional<Title> plan = planTitle(found, notice);
      found.forEach(this::use);
      plan.ifPresent(title -> useDrafter(title.to(), body));
      List<Passage> carried = noticeParagraphs(plan, body);
      boolean carries = notice.filter(title -> kinds.carries(title.text())).isPresent();
      boolean alone = plan.isEmpty() && notice.isPresent() && !carries;
      Header header =
          new Header(
              alone
                  ? notice.map(Title::stated)
                  : plan.map(Title::stated)
                      .or(() -> notice.flatMap(this::carriedTitle))
                      .or(this::indexTitle),
              alone ? Optional.empty() : notice.map(Title::stated),
              documentNumber,
              issuers(notice.or(() -> plan)),
              addressees,
              issuedOn,
              note,
              attachments);
      return new Read(new Front(header, carried), rest());
    }

    private Optional<Title> lastNotice(List<Title> titles) {
      for (int i = titles.size() - 1; i >= 0; i--) {
        if (titles.get(i).isNotice(kinds)) {
          return Optional.of(titles.get(i));
        }
      }
      return Optional.empty();
    }

    /** Before (二十四) stands the heading of a part, not the title of the plan. */
    private boolean headsLaterItem(Title title, int body) {
      Optional<Marker> marker = body < lines.size() ? lines.get(body).marker() : Optional.empty();
      return title.to() == body && marker.filter(first -> first.value() > 1).isPresent();
    }

    private void readIndexTable() {
      for (int i = 0; i < lines.size(); i++) {
        used[i] = !lines.get(i).opensEntry() && index.read(lines.get(i).passage());
      }
    }

    /** What only the index table prints. */
    private void takeFromIndex() {
      documentNumber =
          documentNumber.or(
              () ->
                  index
                      .fact(Fact.DOCUMENT_NUMBER)
                      .filter(kinds::isDocumentNumber)
                      .map(line -> new Stated(line.text(), line.at())));
      issuedOn =
          issuedOn.or(
              () ->
                  index
                      .fact(Fact.ISSUED_ON)
                      .flatMap(
                          line ->
                              kinds
                                  .date(line)
                                  .or(() -> DateReader.digits(line))
                                  .map(date -> new IssueDate(date, line.at()))));
      if (issuers.isEmpty()) {
        index.fact(Fact.ISSUER).filter(kinds::isSignature).ifPresent(line -> names(line, issuers));
      }
    }

    /** Where the first heading of the body stands, lists of attachments aside. */
    private int bodyStart() {
      for (int i = 0; i < lines.size(); i++) {
        if (!used[i] && lines.get(i).opensEntry()) {
          return i;
        }
      }
      return Math.min(lines.size(), firstLongAfterTitle());
    }

    /** In a text without headings the body begins with the first paragraph. */
    private int firstLongAfterTitle() {
      for (int i = 0; i < lines.size(); i++) {
        Passage line = lines.get(i).passage();
        if (line.length() > 60 && line.text().contains("。")) {
          return i;
        }
      }
      return lines.size();
    }

    /** Lines that are something else already end a title. */
    private List<Line> withoutUsed(int body) {
      List<Line> front = new ArrayList<>();
      for (int i = 0; i < body; i++) {
        Passage line = lines.get(i).passage();
        front.add(
            used[i] ? new Line(line.sub(line.end(), line.end()), Optional.empty()) : lines.get(i));
      }
      return front;
    }

    private void readAttachmentLists() {
      for (int i = 0; i < lines.size(); i++) {
        Passage line = lines.get(i).passage();
        if (kinds.opensAttachmentList(line)) {
          int colon = line.start() + line.text().indexOf(':') + 1;
          addAttachment(line.sub(colon, line.end()).strip());
          used[i] = true;
          while (i + 1 < lines.size() && continuesAttachments(lines.get(i + 1))) {
            i++;
            addAttachment(lines.get(i).passage());
            used[i] = true;
          }
        }
      }
    }

    private boolean continuesAttachments(Line line) {
      return line.opensEntry()
          && line.marker().get().style().id().startsWith("digit-dot")
          && line.marker().get().value() == attachments.size() + 1
          && line.passage().length() <= 80
          && !line.passage().text().contains("。");
    }

    private void addAttachment(Passage line) {
      if (!line.isEmpty()) {
        String text = line.text();
        int dot = text.indexOf('.');
        boolean numbered = dot > 0 && text.substring(0, dot).chars().allMatch(Character::isDigit);
        Passage name = numbered ? line.sub(line.start() + dot + 1, line.end()).strip() : line;
        attachments.add(new Stated(name.text(), name.at()));
      }
    }

    /** A date alone on its line, with the units above it, signs the document. */
    private void readSignatures(int body) {
      for (int i = 0; i < lines.size(); i++) {
        Passage line = lines.get(i).passage();
        Optional<LocalDate> date = lines.get(i).opensEntry() ? Optional.empty() : kinds.date(line);
        if (date.isPresent()) {
          boolean signed = readIssuersAbove(i);
          boolean only = issuedOn.isEmpty() && (i < body || i > lines.size() - 4);
          if (signed || only) {
            used[i] = true;
            issuedOn = Optional.of(new IssueDate(date.get(), line.at()));
          }
        }
      }
    }

    private boolean readIssuersAbove(int date) {
      int first = date;
      while (first > 0
          && (isSignature(first - 1) || kinds.isNote(lines.get(first - 1).passage()))) {
        first--;
      }
      List<Stated> found = new ArrayList<>();
      for (int i = first; i < date; i++) {
        Passage line = lines.get(i).passage();
        used[i] = true;
        if (!kinds.isNote(line)) {
          names(line, found);
        }
      }
      if (issuers.isEmpty()) {
        issuers.addAll(found);
      }
      return !found.isEmpty();
    }

    /** {@code 佛山市人民政府文件}: the head of a document names its issuers, where nothing signs it. */
    private void readHead(int body) {
      for (int i = 0; i < body && issuers.isEmpty(); i++) {
        Passage line = lines.get(i).passage();
        Passage unit =
            line.sub(line.start(), Math.max(line.start(), line.end() - DOCUMENT.length()));
        if (!used[i] && line.endsWith(DOCUMENT) && kinds.isSignature(unit.strip())) {
          int first = i > 0 && isSignature(i - 1) ? i - 1 : i;
          int last = first == i && i + 1 < body && isSignature(i + 1) ? i + 1 : i;
          for (int k = first; k <= last; k++) {
            used[k] = true;
            names(k == i ? unit.strip() : lines.get(k).passage(), issuers);
          }
        }
      }
    }

    /** A page prints the issuer again above the document; above 关于… it is part of the title. */
    private void useIssuers(int body) {
      Set<String> names = new HashSet<>();
      for (Stated issuer : issuers) {
        names.add(issuer.text());
      }
      for (int i = 0; i < body; i++) {
        boolean title = i + 1 < body && kinds.isAbout(lines.get(i + 1).passage());
        used[i] |= !title && names.contains(lines.get(i).passage().text());
      }
    }

    private boolean isSignature(int index) {
      return !lines.get(index).opensEntry() && kinds.isSignature(lines.get(index).passage());
    }

    private void names(Passage line, List<Stated> into) {
      if (LineKinds.isSpelledOut(line)) {
        into.add(new Stated(line.text().replace(" ", ""), line.at()));
        return;
      }
      int from = line.start();
      while (from < line.end()) {
        int end = from;
        while (end < line.end() && line.charAt(end) != ' ') {
          end++;
        }
        if (end > from) {
          Passage name = line.sub(from, end);
          int second = kinds.secondIssuer(name);
          add(name.sub(from, second), into);
          add(name.sub(second, end), into);
        }
        from = end + 1;
      }
    }

    private static void add(Passage name, List<Stated> into) {
      if (!name.isEmpty()) {
        into.add(new Stated(name.text(), name.at()));
      }
    }

    private void readFacts(int body) {
      for (int i = 0; i < lines.size(); i++) {
        Passage line = lines.get(i).passage();
        if (used[i] || lines.get(i).opensEntry()) {
          continue;
        }
        if (kinds.isNote(line)) {
          Passage inner = line.sub(line.start() + 1, line.end() - 1);
          note = note.or(() -> Optional.of(new Stated(inner.text(), inner.at())));
          used[i] = true;
        } else if (i < body) {
          readFrontLine(i, line);
        }
      }
    }

    private void readFrontLine(int i, Passage line) {
      Passage bare = withoutBracket(line);
      if (kinds.isDocumentNumber(bare)) {
        documentNumber = documentNumber.or(() -> Optional.of(new Stated(bare.text(), bare.at())));
        used[i] = true;
      } else if (addressees.isEmpty() && !kinds.addressees(line).isEmpty()) {
        Passage opening = kinds.addressees(line);
        readAddressees(opening);
        used[i] = opening.end() == line.end();
      } else if (kinds.isWebDate(line)) {
        used[i] = true;
      } else if (issuedOn.isEmpty()) {
        issuedOn = kinds.delivery(line).map(date -> new IssueDate(date, line.at()));
        used[i] = issuedOn.isPresent();
      }
    }

    /** A page prints the number below the title: （皖政办〔2021〕82号）. */
    private static Passage withoutBracket(Passage line) {
      boolean bracketed = Marks.opens(line.charAt(line.start())) && line.endsWith(")");
      return bracketed ? line.sub(line.start() + 1, line.end() - 1).strip() : line;
    }

    /** Every name is a body of its own: 市水利局、市教育局; in 各省、自治区、直辖市人民政府 it is not. */
    private boolean isBodies(Passage line) {
      Passage names = line.sub(line.start(), line.end() - 1);
      for (String name : names.text().split("[、,;]")) {
        if (!kinds.isBody(name)) {
          return false;
        }
      }
      return true;
    }

    private void readAddressees(Passage line) {
      int from = line.start();
      int depth = 0;
      for (int i = line.start(); i < line.end(); i++) {
        char c = line.charAt(i);
        depth += Marks.opens(c) ? 1 : Marks.closes(c) ? -1 : 0;
        boolean bodies = c == '、' && isBodies(line);
        if (depth == 0 && (c == ',' || c == ';' || c == ':' || bodies)) {
          Passage name = line.sub(from, i).strip();
          if (!name.isEmpty()) {
            addressees.add(new Stated(name.text(), name.at()));
          }
          from = i + 1;
        }
      }
    }

    /**
     * The plan's title stands behind the notice that carries it; without a notice the first title
     * is the plan's.
     */
    private Optional<Title> planTitle(List<Title> found, Optional<Title> notice) {
      List<Title> plans = found.stream().filter(title -> !title.isNotice(kinds)).toList();
      if (notice.isEmpty() || plans.isEmpty()) {
        return plans.stream().findFirst().map(first -> inFull(first, plans));
      }
      List<Title> behind =
          plans.stream().filter(title -> title.from() >= notice.get().to()).toList();
      return behind.isEmpty() ? Optional.empty() : Optional.of(behind.get(behind.size() - 1));
    }

    /** A page heads 关于加快应用的意见, the document itself 国家发展改革委等部门关于加快应用的意见. */
    private Title inFull(Title first, List<Title> plans) {
      return plans.stream().filter(title -> namesIssuers(title, first)).findFirst().orElse(first);
    }

    private boolean namesIssuers(Title title, Title bare) {
      int from = title.text().length() - bare.text().length();
      String issuers = from > 0 ? title.text().substring(0, from) : "";
      return title.text().endsWith(bare.text())
          && (issuers.endsWith(DEPARTMENTS) || kinds.units().isUnit(issuers));
    }

    /** A unit under the plan's title drafted it; the notice names who issues it. */
    private void useDrafter(int from, int body) {
      if (from < body && isSignature(from)) {
        used[from] = true;
      }
    }

    private void use(Title title) {
      for (int i = title.from(); i < title.to(); i++) {
        used[i] = true;
      }
      boolean labelled =
          title.from() > 0 && kinds.isAttachmentLabel(lines.get(title.from() - 1).passage());
      if (labelled) {
        used[title.from() - 1] = true;
      }
      if (documentNumber.isEmpty()) {
        documentNumber = title.number(kinds);
      }
    }

    /** {@code 关于印发《…》的通知} names the plan, where no title of its own is printed. */
    private Optional<Stated> carriedTitle(Title notice) {
      String text = notice.text();
      int open = text.indexOf('《');
      int close = text.lastIndexOf('》');
      if (open >= 0 && close > open + 1) {
        return Optional.of(notice.part(open + 1, close));
      }
      int to = text.lastIndexOf(OF_NOTICE);
      for (String word : kinds.carrying()) {
        int from = text.indexOf(word) + word.length();
        if (from > word.length() && to > from) {
          return Optional.of(notice.part(from, to));
        }
      }
      return Optional.empty();
    }

    /** 标题：… of an index table, where the document prints no title. */
    private Optional<Stated> indexTitle() {
      return index
          .fact(Fact.TITLE)
          .filter(line -> !line.endsWith(OF_NOTICE))
          .filter(line -> kinds.titleWord(line.text()).isPresent())
          .map(line -> new Stated(line.text(), line.at()));
    }

    /** {@code 近日,中共中央办公厅、国务院办公厅印发了《…》}: the news tells who issues it. */
    private List<Stated> newsOf() {
      for (Line line : lines.subList(0, Math.min(lines.size(), LINES_OF_NEWS))) {
        Passage text = line.passage();
        String printed = text.text();
        int to = printed.indexOf(ISSUED);
        int from = to < 0 ? -1 : printed.lastIndexOf(',', to) + 1;
        List<Stated> found = new ArrayList<>();
        boolean units = to > from && to - from <= LONGEST_ISSUERS;
        for (int i = from; units && i <= to; i++) {
          if (i == to || printed.charAt(i) == '、') {
            Passage name = text.sub(text.start() + from, text.start() + i).strip();
            units = kinds.isSignature(name);
            found.add(new Stated(name.text(), name.at()));
            from = i + 1;
          }
        }
        if (units) {
          return found;
        }
      }
      return List.of();
    }

    private List<Stated> issuers(Optional<Title> title) {
      List<Stated> named = issuers.isEmpty() ? issuerOf(title) : issuers;
      named = named.isEmpty() ? newsOf() : named;
      return named.isEmpty() ? reportingBody() : named;
    }

    /** {@code 现在,我代表市人民政府向大会报告工作}: who gives a report. */
    private List<Stated> reportingBody() {
      for (Line line : lines.subList(0, Math.min(lines.size(), LINES_OF_SALUTATION))) {
        Passage text = line.passage();
        int from = text.text().indexOf(FOR) + FOR.length();
        int to = from < FOR.length() ? -1 : text.text().indexOf(TO, from);
        Passage body =
            to < 0
                ? text.sub(text.end(), text.end())
                : text.sub(text.start() + from, text.start() + to);
        if (kinds.isSignature(body.strip())) {
          return List.of(new Stated(body.strip().text(), body.strip().at()));
        }
      }
      return List.of();
    }

    /** {@code 国务院办公厅关于…} names who issues it. */
    private List<Stated> issuerOf(Optional<Title> title) {
      for (String word : kinds.about()) {
        int at = title.map(found -> found.text().indexOf(word)).orElse(-1);
        if (at > 1 && kinds.units().isUnit(title.get().text().substring(0, at))) {
          String name = title.get().text().substring(0, at);
          Passage first = title.get().first();
          if (!first.startsWith(name)) {
            return List.of(title.get().part(0, at));
          }
          List<Stated> found = new ArrayList<>();
          names(first.sub(first.start(), first.start() + at), found);
          return found;
        }
      }
      return List.of();
    }

    private List<Passage> noticeParagraphs(Optional<Title> plan, int body) {
      List<Passage> paragraphs = new ArrayList<>();
      for (int i = 0; i < plan.map(Title::from).orElse(0); i++) {
        if (!used[i] && i < body) {
          paragraphs.add(lines.get(i).passage());
          used[i] = true;
        }
      }
      return paragraphs;
    }

    private List<Line> rest() {
      List<Line> rest = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!used[i]) {
          rest.add(lines.get(i));
        }
      }
      return rest;
    }
  }
}
