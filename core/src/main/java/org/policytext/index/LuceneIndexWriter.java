package org.policytext.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** The Lucene side of {@link PolicyIndexWriter}. */
final class LuceneIndexWriter implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 32;

  private final Directory directory;
  private final Analyzer analyzer;
  private final IndexWriter writer;
  private final PolicyDocuments documents;

  private LuceneIndexWriter(Directory directory, Analyzer analyzer, PolicyDocuments documents)
      throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.documents = documents;
    this.writer =
        new IndexWriter(
            directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  static LuceneIndexWriter open(Path folder, Lexicon lexicon) throws IOException {
    return open(folder, PolicyAnalyzer.create(), PolicyDocuments.using(lexicon));
  }

  static LuceneIndexWriter open(Path folder, Analyzer analyzer, PolicyDocuments documents)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new LuceneIndexWriter(directory, analyzer, documents);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  void add(String id, String version, PolicyDocument document, Optional<String> text)
      throws IOException {
    List<Document> block = documents.toLucene(id, document);
    Document plan = block.get(block.size() - 1);
    plan.add(new StoredField(Fields.VERSION, version));
    text.ifPresent(source -> plan.add(new StoredField(Fields.SOURCE, source)));
    writer.updateDocuments(PolicyDocuments.idTerm(id), block);
  }

  void remove(String id) throws IOException {
    writer.deleteDocuments(PolicyDocuments.idTerm(id));
  }

  void commit() throws IOException {
    writer.commit();
  }

  Map<String, String> documents() {
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

  @Override
  public void close() throws IOException {
    IOUtils.close(writer, directory, analyzer);
  }
}
