package org.policytext.block;

import java.util.List;
import java.util.Optional;
import org.policytext.block.TitleReader.Title;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.Stated;

/**
 * Tells the plan's title from that of the notice that carries it: {@code 关于印发佛山市工作方案的通知} and, below
 * its text, {@code 佛山市工作方案}.
 */
final class PlanTitles {
  private final LineKinds kinds;
  private final TitleReader titles;
  private final List<String> noticeTails;
  private final List<String> severalIssuers;

  PlanTitles(Lexicon lexicon, LineKinds kinds) {
    this.kinds = kinds;
    this.titles = new TitleReader(lexicon, kinds);
    this.noticeTails = lexicon.words("notice-tail");
    this.severalIssuers = lexicon.words("several-issuers");
  }

  /**
   * The titles before a body.
   *
   * @param all those of neither as well
   * @param notice that of the notice
   * @param plan that of the plan, where it is printed by itself
   * @param title what the document is called
   * @param noticeTitle what the notice is called, where it carries the plan
   */
  record Titles(
      List<Title> all,
      Optional<Title> notice,
      Optional<Title> plan,
      Optional<Stated> title,
      Optional<Stated> noticeTitle) {
    /** Gives the number in the bracket behind the first title that has one. */
    Optional<Stated> documentNumber(LineKinds kinds) {
      return all.stream().flatMap(title -> title.number(kinds).stream()).findFirst();
    }
  }

  /** Gives the titles, and takes their lines. */
  Titles read(FrontLines lines, int body) {
    List<Title> all = titles.read(lines.blanked(body));
    all.removeIf(title -> headsLaterItem(title, lines, body));
    all.forEach(title -> use(title, lines));
    Optional<Title> notice = lastNotice(all);
    Optional<Title> plan = plan(all, notice);
    boolean carries = notice.filter(title -> kinds.carries(title.text())).isPresent();
    Optional<Stated> ofNotice = notice.map(Title::stated);
    if (plan.isEmpty() && notice.isPresent() && !carries) {
      return new Titles(all, notice, plan, ofNotice, Optional.empty());
    }
    Optional<Stated> ofPlan = plan.map(Title::stated).or(() -> notice.flatMap(this::carried));
    return new Titles(all, notice, plan, ofPlan, ofNotice);
  }

  /** Before (二十四) stands the heading of a part, not the title of the plan. */
  private static boolean headsLaterItem(Title title, FrontLines lines, int body) {
    boolean item = title.to() == body && body < lines.size();
    return item && lines.line(body).marker().filter(first -> first.value() > 1).isPresent();
  }

  private void use(Title title, FrontLines lines) {
    int above = title.from() - 1;
    boolean labelled = above >= 0 && kinds.isAttachmentLabel(lines.passage(above));
    lines.use(labelled ? above : title.from(), title.to());
  }

  private Optional<Title> lastNotice(List<Title> titles) {
    for (int i = titles.size() - 1; i >= 0; i--) {
      if (titles.get(i).isNotice(kinds)) {
        return Optional.of(titles.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The plan's title stands behind the notice that carries it; without a notice the first title is
   * the plan's.
   */
  private Optional<Title> plan(List<Title> all, Optional<Title> notice) {
    List<Title> plans = all.stream().filter(title -> !title.isNotice(kinds)).toList();
    if (notice.isEmpty() || plans.isEmpty()) {
      return plans.stream().findFirst().map(first -> inFull(first, plans));
    }
    List<Title> behind = plans.stream().filter(title -> title.from() >= notice.get().to()).toList();
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
        && (severalIssuers.stream().anyMatch(issuers::endsWith) || kinds.units().isUnit(issuers));
  }

  /** {@code 关于印发《…》的通知} names the plan, where no title of its own is printed. */
  private Optional<Stated> carried(Title notice) {
    String text = notice.text();
    int open = text.indexOf('《');
    int close = text.lastIndexOf('》');
    if (open >= 0 && close > open + 1) {
      return Optional.of(notice.part(open + 1, close));
    }
    int to = noticeTails.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    for (String word : kinds.carrying()) {
      int from = text.indexOf(word) + word.length();
      if (from > word.length() && to > from) {
        return Optional.of(notice.part(from, to));
      }
    }
    return Optional.empty();
  }
}
