package org.policytext.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.policytext.model.PolicyDocument;
import org.policytext.model.Stated;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** Reads what a hit shows out of the index. */
final class HitReader {
  private static final int MOST_TARGETS = 20;

  private final IndexSearcher searcher;
  private final IndexView view;
  private final Snippets snippets;
  private final Optional<Query> targets;

  HitReader(IndexSearcher searcher, IndexView view, Snippets snippets, Optional<Query> targets) {
    this.searcher = searcher;
    this.view = view;
    this.snippets = snippets;
    this.targets = targets;
  }

  Hit read(ScoreDoc found) throws IOException {
    Document stored =
        searcher.storedFields().document(found.doc, Set.of(Fields.DOCUMENT, Fields.ID));
    PolicyDocument part = view.part(found.doc);
    String document = stored.get(Fields.DOCUMENT);
    double score = ((Number) ((FieldDoc) found).fields[0]).doubleValue();
    Optional<Task> task = part.tasks().stream().findFirst();
    boolean isTask = task.filter(t -> t.id().equals(stored.get(Fields.ID))).isPresent();
    return isTask
        ? hit(document, score, part, task.get())
        : hit(document, score, part, part.targets().get(0));
  }

  private Hit hit(String document, double score, PolicyDocument part, Task task)
      throws IOException {
    Set<Target> stated = new LinkedHashSet<>(part.targets());
    stated.addAll(asked(document));
    return new Hit(
        document,
        part.header().title().map(Stated::text),
        task.id(),
        task.title(),
        task.section(),
        task.path(),
        score,
        snippets.of(task.text().isEmpty() ? task.title() : task.text()),
        task.at(),
        task.units().toList(),
        List.copyOf(stated));
  }

  private Hit hit(String document, double score, PolicyDocument part, Target target) {
    Optional<Task> task = part.tasks().stream().findFirst();
    return new Hit(
        document,
        part.header().title().map(Stated::text),
        target.id(),
        target.indicator(),
        target.section(),
        task.map(Task::path).orElse(List.of()),
        score,
        snippets.of(target.raw()),
        target.at(),
        task.map(holder -> holder.units().toList()).orElse(List.of()),
        List.of(target));
  }

  /** Gives the targets of a plan that the query asks for. */
  private List<Target> asked(String document) throws IOException {
    if (targets.isEmpty()) {
      return List.of();
    }
    Query ofPlan =
        new BooleanQuery.Builder()
            .add(targets.get(), Occur.FILTER)
            .add(new TermQuery(PolicyDocuments.idTerm(document)), Occur.FILTER)
            .build();
    Set<Target> asked = new LinkedHashSet<>();
    for (ScoreDoc found : searcher.search(ofPlan, MOST_TARGETS).scoreDocs) {
      asked.addAll(view.part(found.doc).targets());
    }
    return List.copyOf(asked);
  }
}
