package org.policytext.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytext.model.Assignment;
import org.policytext.model.Check;
import org.policytext.model.Header;
import org.policytext.model.IssueDate;
import org.policytext.model.Task;

/** Years of the two titles, and deadlines that had passed when the plan was issued. */
final class Dates {
  private Dates() {}

  static List<Check> read(Plan plan) {
    List<Check> checks = new ArrayList<>();
    titleYears(plan.header()).ifPresent(checks::add);
    Optional<IssueDate> issued = plan.header().issuedOn();
    if (issued.isPresent()) {
      for (Task task : plan.tasks()) {
        for (Assignment assignment : task.assignments()) {
          passed(assignment, issued.get().date()).ifPresent(checks::add);
        }
      }
    }
    return checks;
  }

  private static Optional<Check> titleYears(Header header) {
    if (header.title().isEmpty() || header.noticeTitle().isEmpty()) {
      return Optional.empty();
    }
    String title = years(header.title().get().text());
    String notice = years(header.noticeTitle().get().text());
    boolean differ = !title.isEmpty() && !notice.isEmpty() && !title.equals(notice);
    return differ
        ? Optional.of(new Check("title-years", notice, title, false, header.title().get().at()))
        : Optional.empty();
  }

  /** The numbers of four digits, in order: {@code 2022—2025}. */
  private static String years(String title) {
    StringBuilder years = new StringBuilder();
    int run = 0;
    for (int i = 0; i <= title.length(); i++) {
      boolean digit = i < title.length() && Character.isDigit(title.charAt(i));
      if (!digit && run == 4) {
        years.append(years.isEmpty() ? "" : "—").append(title, i - 4, i);
      }
      run = digit ? run + 1 : 0;
    }
    return years.toString();
  }

  private static Optional<Check> passed(Assignment assignment, LocalDate issued) {
    if (assignment.deadline().isEmpty() || assignment.deadline().get().date().isEmpty()) {
      return Optional.empty();
    }
    LocalDate deadline = assignment.deadline().get().date().get();
    return deadline.isBefore(issued)
        ? Optional.of(
            new Check(
                "deadline-before-issue",
                deadline.toString(),
                issued.toString(),
                false,
                assignment.at()))
        : Optional.empty();
  }
}
