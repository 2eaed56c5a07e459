package org.policytext.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policytext.batch.Format;
import org.policytext.batch.PlanFiles.Given;
import org.policytext.batch.ResultFiles;
import org.policytext.batch.WholeFile;
import org.policytext.batch.page.PlanPage;
import org.policytext.batch.table.Plan;
import org.policytext.batch.table.PlanLinks;
import org.policytext.batch.table.Sheet;
import org.policytext.message.Messages;

/** The files that {@code compare} and {@code diff} write, all under one name. */
final class Results {
  private static final Set<Format> WRITTEN = EnumSet.of(Format.CSV, Format.XLSX, Format.HTML);

  private final String name;
  private final ResultFiles files;
  private final boolean byteOrderMark;

  /**
   * @param name of the files: {@code compare.html}, {@code compare-units.csv}
   * @param byteOrderMark whether CSV files open with one
   */
  Results(String name, ResultFiles files, boolean byteOrderMark) {
    this.name = name;
    this.files = files;
    this.byteOrderMark = byteOrderMark;
  }

  /** Gives the formats, if all are those of tables and pages. */
  static Set<Format> formats(List<Format> named) {
    Set<Format> formats = EnumSet.copyOf(named);
    if (!WRITTEN.containsAll(formats)) {
      throw new UsageException("--format: any of csv, xlsx, html");
    }
    return formats;
  }

  /** Writes tables as CSV and XLSX; a table of the same name as all files stands alone. */
  void tables(Set<Format> formats, List<Sheet> tables) throws IOException {
    if (formats.contains(Format.CSV)) {
      String prefix = tables.size() == 1 ? "" : name + "-";
      files.csv(prefix, tables, byteOrderMark);
    }
    if (formats.contains(Format.XLSX)) {
      files.xlsx(name + ".xlsx", tables);
    }
  }

  /**
   * Writes a page for each plan whose text is at hand. One that was given as JSON leads to the page
   * that a conversion has left in the folder, if there is one.
   */
  PlanLinks pages(List<Given> given, Messages messages) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Given it : given) {
      Plan plan = it.plan();
      if (it.text().isPresent()) {
        String page = name + "-" + plan.name() + ".html";
        files.write(page, new PlanPage(plan, it.text().get(), false, messages)::write);
        pages.put(plan.name(), page);
      } else if (files.has(plan.name() + ".html")) {
        pages.put(plan.name(), plan.name() + ".html");
      }
    }
    return new PlanLinks(pages);
  }

  /** Writes the page over all. */
  void page(WholeFile.Body page) throws IOException {
    files.write(name + ".html", page);
  }
}
