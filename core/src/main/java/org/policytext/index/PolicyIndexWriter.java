package org.policytext.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.policytext.lexicon.Lexicon;
import org.policytext.model.PolicyDocument;

/**
 * Writes plans into an index.
 *
 * <pre>{@code
 * try (PolicyIndexWriter writer = PolicyIndexWriter.open(Path.of("index"))) {
 *   writer.add(document);
 * }
 * }</pre>
 *
 * <p>A plan is in the index whole or not at all, and seen by searches from the next {@link #commit}
 * on. A writer that is killed leaves the index as of its last commit. One writer may be open on an
 * index at a time; threads may share it.
 */
public final class PolicyIndexWriter implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 32;

  private final Directory directory;
  private final Analyzer analyzer;
  private final IndexWriter writer;
  private final PolicyDocuments documents;

  private PolicyIndexWriter(Directory directory, Analyzer analyzer, PolicyDocuments documents)
      throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.documents = documents;
    this.writer =
        new IndexWriter(
            directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  /**
   * Opens the index in a folder, which is made where it is missing.
   *
   * @throws IOException if the folder cannot be written, or another writer is open on it
   */
  public static PolicyIndexWriter open(Path folder) throws IOException {
    return open(folder, Lexicon.standard());
  }

  /**
   * Opens the index in a folder, which is made where it is missing; plans are placed by the regions
   * of {@code lexicon}.
   *
   * @throws IOException if the folder cannot be written, or another writer is open on it
   */
  public static PolicyIndexWriter open(Path folder, Lexicon lexicon) throws IOException {
    Objects.requireNonNull(folder, "folder");
    PolicyDocuments documents = PolicyDocuments.using(lexicon);
    return open(folder, PolicyAnalyzer.create(), documents);
  }

  static PolicyIndexWriter open(Path folder, Analyzer analyzer, PolicyDocuments documents)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new PolicyIndexWriter(directory, analyzer, documents);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Adds a plan under its file's name, or else its SHA-256; it replaces the one of that name.
   *
   * @throws IllegalArgumentException if it has neither
   */
  public void add(PolicyDocument document) throws IOException {
    Objects.requireNonNull(document, "document");
    add(PolicyDocuments.id(document), document.source().sha256().orElse(""), document);
  }

  /**
   * Adds a plan; it replaces the one of that name.
   *
   * @param id the name of the plan in this index
   * @param version what tells this version of the plan from others, such as the SHA-256 of its file
   */
  public void add(String id, String version, PolicyDocument document) throws IOException {
    add(id, version, document, Optional.empty());
  }

  /**
   * Adds a plan with its text; it replaces the one of that name. {@link PolicyIndex#plan} gives
   * both back.
   *
   * @param id the name of the plan in this index
   * @param version what tells this version of the plan from others, such as the SHA-256 of its file
   * @param text that all places of the plan point into
   */
  public void add(String id, String version, PolicyDocument document, String text)
      throws IOException {
    add(id, version, document, Optional.of(text));
  }

  private void add(String id, String version, PolicyDocument document, Optional<String> text)
      throws IOException {
    Objects.requireNonNull(version, "version");
    List<Document> block = documents.toLucene(id, document);
    Document plan = block.get(block.size() - 1);
    plan.add(new StoredField(Fields.VERSION, version));
    text.ifPresent(source -> plan.add(new StoredField(Fields.SOURCE, source)));
    writer.updateDocuments(PolicyDocuments.idTerm(id), block);
  }

  /** Takes the plan named {@code id} out, if it is there. */
  public void remove(String id) throws IOException {
    writer.deleteDocuments(PolicyDocuments.idTerm(id));
  }

  /** Makes all that was added and removed so far lasting and visible. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Gives the plans in the index, with those added since the last commit: name and version. */
  public Map<String, String> documents() {
    Map<String, String> versions = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TermQuery plans = new TermQuery(new Term(Fields.KIND, Fields.PLAN_KIND));
      int count = Math.max(1, reader.numDocs());
      for (ScoreDoc plan : searcher.search(plans, count).scoreDocs) {
        Set<String> wanted = Set.of(Fields.DOCUMENT, Fields.VERSION);
        Document stored = reader.storedFields().document(plan.doc, wanted);
        versions.put(stored.get(Fields.DOCUMENT), stored.get(Fields.VERSION));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }

  /** Commits and closes. */
  @Override
  public void close() throws IOException {
    IOUtils.close(writer, directory, analyzer);
  }
}
