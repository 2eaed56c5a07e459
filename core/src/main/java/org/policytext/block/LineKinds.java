package org.policytext.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.Lexicon;
import org.policytext.lexicon.TitleWord;
import org.policytext.lexicon.lookup.UnitNames;
import org.policytext.text.CharacterSet;
import org.policytext.text.Marks;
import org.policytext.text.Passage;

/**
 * Tells by its form what a line without a number may be: a date, a signature, addressees, a
 * document number, a title.
 */
final class LineKinds {
  private static final int LONGEST_SIGNATURE = 60;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_DUTIES = 300;
  private static final int LONGEST_LETTERS = 10;

  /** 〔2023〕 with its brackets. */
  private static final int YEAR = 6;

  private static final CharacterSet BEHIND_NAMES = CharacterSet.of("、,");
  private static final CharacterSet IN_SENTENCES = CharacterSet.of("。,;:、《》|\t");

  private final UnitNames units;
  private final TitleWords titleWords;
  private final List<String> notes;
  private final List<String> seals;
  private final List<String> attachments;
  private final List<String> attachmentOpenings;
  private final List<String> parties;
  private final List<String> groups;
  private final List<String> deliveries;
  private final List<String> carrying;
  private final List<String> about;
  private final List<String> numberOpenings;
  private final List<String> numberBodies;
  private final List<String> behindDates;
  private final List<String> unitRests;
  private final List<String> ownOpenings;
  private final List<String> governments;
  private final String unheadedColumn;
  private final List<String> dutyEnds;
  private final List<String> dutyWords;

  LineKinds(Lexicon lexicon, UnitNames units) {
    this.titleWords = new TitleWords(lexicon);
    this.notes = lexicon.words("note");
    this.seals = lexicon.words("seal");
    this.attachments = lexicon.words("attachment");
    this.attachmentOpenings = lexicon.words("attachment-opening");
    this.deliveries = lexicon.words("delivery");
    this.carrying = lexicon.words("carrying");
    this.about = lexicon.words("about");
    this.numberOpenings = lexicon.words("number-opening");
    this.numberBodies = lexicon.words("number-body");
    this.behindDates = lexicon.words("behind-date");
    this.ownOpenings = lexicon.words("own-opening");
    this.governments = lexicon.words("government");
    this.unitRests = lexicon.words("unit-rest");
    this.parties = lexicon.words("party");
    this.groups = lexicon.words("group");
    this.dutyEnds = lexicon.words("duty-end");
    this.dutyWords = lexicon.words("duty-word");
    this.unheadedColumn = lexicon.words("unheaded-column").get(0);
    this.units = units;
  }

  /** {@code 2022年9月29日} alone on its line. */
  Optional<LocalDate> date(Passage line) {
    return DateReader.whole(line);
  }

  /** {@code 2022/11/8} or {@code 08.09.2015 15:30}: a date that a web page prints. */
  boolean isWebDate(Passage line) {
    return !line.isEmpty() && WebDate.end(line, line.start()) == line.end();
  }

  /** {@code 卫健委 2022-03-28}: where a web page has a document from and since when. */
  boolean isSourceAndDate(Passage line) {
    int date = line.start();
    while (date < line.end() && !Character.isDigit(line.charAt(date))) {
      date++;
    }
    return isWebDate(line.sub(date, line.end()))
        && isSignature(line.sub(line.start(), date).strip());
  }

  /** One or more units and nothing else: {@code 重庆市人民政府 国家知识产权局}. */
  boolean isSignature(Passage line) {
    if (line.length() > LONGEST_SIGNATURE || line.isEmpty()) {
      return false;
    }
    String text = IssuerNames.isSpelledOut(line) ? line.text().replace(" ", "") : line.text();
    for (String name : text.split(" +")) {
      boolean plain = IN_SENTENCES.in(name, 0, name.length()) < 0;
      if (!plain || !units.isUnit(name) || name.length() < 2) {
        return false;
      }
    }
    return true;
  }

  /** {@code 杭州市行动计划} opens with its region, {@code 国务院办公厅关于…的通知} with its issuer. */
  boolean opensWithIssuer(String text) {
    return units.regionAt(text, 0, text.length()) != null
        || units.bodiesAt(text, 0, text.length()) != null
        || about.stream().anyMatch(word -> isIssuer(text, text.indexOf(word)));
  }

  /** {@code 教育部、科技部等按职责分工负责}: opens with a unit and ends with what it does. */
  boolean isDutyLine(Passage line) {
    String text = line.text();
    int mark = BEHIND_NAMES.in(text, 0, text.length());
    String first = mark < 0 ? text : text.substring(0, mark);
    return line.length() <= LONGEST_DUTIES
        && text.indexOf('。') < 0
        && dutyEnds.stream().anyMatch(text::endsWith)
        && opensWithUnit(first);
  }

  private boolean opensWithUnit(String first) {
    String names = first;
    for (String word : dutyWords) {
      int at = names.indexOf(word);
      names = at > 1 ? names.substring(0, at) : names;
    }
    return names.length() > 1 && units.isUnit(names);
  }

  /** {@code 县水利局、县农粮局} in a cell. */
  boolean areUnits(Passage cell) {
    for (String name : cell.text().split("[、,;/ ]")) {
      if (!units.isUnit(name)) {
        return false;
      }
    }
    return true;
  }

  /** Gives the label of a column of units that has no head: 责任单位. */
  String unheadedColumn() {
    return unheadedColumn;
  }

  /** 关于印发…的通知 goes on with the line above. */
  boolean isAbout(Passage line) {
    return about.stream().anyMatch(line::startsWith);
  }

  /** {@code 沪府办发} may open a document number; 国资发 may be the rest of one, 临国资发. */
  boolean opensNumber(Passage letters) {
    return numberOpenings.stream().anyMatch(word -> opensNumber(letters, word));
  }

  private boolean opensNumber(Passage letters, String region) {
    return letters.startsWith(region)
        && numberBodies.stream()
            .anyMatch(letters.sub(letters.start() + region.length(), letters.end())::startsWith);
  }

  /** {@code 起施行} goes on with the sentence of the date before it. */
  boolean goesOnBehindDate(Passage rest) {
    return behindDates.stream().anyMatch(rest::startsWith);
  }

  /** {@code 管理委员会} goes on with the name before it. */
  boolean isRestOfUnit(String text) {
    return unitRests.stream().anyMatch(text::startsWith);
  }

  /** {@code 国家知识产权局} is no part of the government named before it. */
  boolean opensOwn(String text) {
    return ownOpenings.stream().anyMatch(text::startsWith);
  }

  /** {@code 江州市人民政府} or {@code 国务院}, whose departments are named behind it. */
  boolean isGovernment(String name) {
    return governments.stream().anyMatch(name::endsWith);
  }

  /** {@code 临沂市人民政府办公室} opens with its region. */
  boolean opensWithRegion(String text) {
    return units.regionAt(text, 0, text.length()) != null
        || parties.stream().anyMatch(text::startsWith);
  }

  private boolean isIssuer(String text, int end) {
    return end > 1 && units.isUnit(text.substring(0, end));
  }

  /** One body and no group of them: {@code 市水利局}. */
  boolean isBody(String name) {
    return name.length() >= 3 && !isGroup(name) && units.isUnit(name);
  }

  private boolean isGroup(String text) {
    return groups.stream().anyMatch(text::contains);
  }

  /** {@code 各区人民政府,市政府有关部门:}. */
  boolean isAddressees(Passage line) {
    String text = line.text();
    return line.endsWith(":")
        && line.length() <= 400
        && text.indexOf(':') == line.length() - 1
        && !text.contains("。")
        && (isGroup(text) || units.isUnit(text.substring(0, line.length() - 1)));
  }

  /** {@code 临政办字〔2023〕81号} and nothing else; a page may leave out the last character. */
  boolean isDocumentNumber(Passage line) {
    String text = line.text();
    int open = bracketedYear(text);
    return open > 0
        && text.length() <= LONGEST_NUMBER
        && (text.endsWith("号") || isBareNumber(text, open))
        && text.chars().limit(open).noneMatch(c -> ",。:;《》".indexOf(c) >= 0);
  }

  /** {@code 中朝管发〔2026〕5}: letters, a year in square brackets and a number. */
  private static boolean isBareNumber(String text, int open) {
    return open >= 2
        && open <= LONGEST_LETTERS
        && text.charAt(open) != '('
        && text.length() > open + YEAR
        && text.chars().limit(open).allMatch(Character::isIdeographic)
        && text.chars().skip(open + YEAR).allMatch(Character::isDigit);
  }

  /** Gives the place of the bracket of {@code 〔2023〕}, or -1. */
  static int bracketedYear(String text) {
    for (int i = 0; i + 5 < text.length(); i++) {
      boolean bracket = Marks.opens(text.charAt(i)) && Marks.closes(text.charAt(i + 5));
      if (bracket && text.substring(i + 1, i + 5).chars().allMatch(Character::isDigit)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code (此件公开发布)}. */
  boolean isNote(Passage line) {
    boolean bracketed =
        !line.isEmpty()
            && Marks.opens(line.charAt(line.start()))
            && Marks.closes(line.charAt(line.end() - 1));
    if (!bracketed || line.length() > LONGEST_NUMBER) {
      return false;
    }
    String text = line.text();
    return notes.stream().anyMatch(text::contains);
  }

  /** {@code (市政府办公室代章)}: a note on who signs. */
  boolean isSealNote(Passage line) {
    String text = line.text();
    return isNote(line) && seals.stream().anyMatch(text::contains);
  }

  /** {@code 附件} or {@code 附表} alone on its line. */
  boolean isAttachmentLabel(Passage line) {
    return line.length() <= 4 && attachments.contains(line.text());
  }

  /** {@code 附:首批节点}: a label with the title of what stands below; {@code 附:1.清单} only lists. */
  boolean isTitledAttachment(Passage line) {
    int title = line.behindSpaces(line.indexOf(':', line.start()) + 1);
    return attachmentOpenings.stream().anyMatch(line::startsWith)
        && title < line.end()
        && !Character.isDigit(line.charAt(title))
        && line.length() <= LONGEST_NUMBER
        && line.text().chars().noneMatch(c -> "。;|\t".indexOf(c) >= 0);
  }

  /** Gives the end of the words that tell where a report was given, or -1: behind 大会上. */
  int deliveryEnd(Passage line) {
    int end = -1;
    for (String word : deliveries) {
      int at = line.indexOf(word, line.start());
      end = at < 0 || end > 0 && at > end ? end : at + word.length();
    }
    return end;
  }

  /** Tells whether {@code text} has a word of a notice that carries a plan: 印发. */
  boolean carries(String text) {
    return carrying.stream().anyMatch(text::contains);
  }

  /** Gives the words between a notice and the plan it carries: 印发. */
  List<String> carrying() {
    return carrying;
  }

  /** Gives the words between an issuer and what a title is about: 关于. */
  List<String> about() {
    return about;
  }

  /**
   * Gives the word that ends a complete title, behind which only brackets may stand:
   * 方案(2022—2025年).
   */
  Optional<TitleWord> titleWord(String text) {
    return titleWords.of(text);
  }

  UnitNames units() {
    return units;
  }
}
