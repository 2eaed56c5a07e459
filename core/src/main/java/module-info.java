/**
 * Turns Chinese government plans into structured data: sections, tasks, responsible units, numeric
 * targets.
 *
 * <p>What only some users need is {@code static}: whoever reads HTML requires {@code org.jsoup} in
 * a module of its own, whoever searches requires the modules of Lucene, and so on; with {@code
 * org.apache.pdfbox} goes {@code org.apache.commons.logging}, and a Java that has {@code
 * java.desktop}.
 */
module org.policytext {
  requires transitive org.policytext.lexicon;
  requires com.fasterxml.jackson.databind;
  requires com.github.albfernandez.juniversalchardet;
  requires hanlp.portable;
  requires opencc4j;
  requires java.logging; // HanLP's log
  requires java.xml;
  requires static org.jspecify;

  // files to text
  requires static de.siegmar.fastcsv;
  requires static java.desktop;
  requires static org.apache.pdfbox;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.scratchpad;
  requires static org.jsoup;

  // search
  requires static org.apache.lucene.core;
  requires static org.apache.lucene.analysis.common;
  requires static org.apache.lucene.join;
  requires static org.apache.lucene.queries;
  requires static org.apache.lucene.queryparser;

  // command line, tables and pages
  requires static gg.jte.runtime;
  requires static info.picocli;
  requires static jdk.httpserver;
  requires static org.dhatim.fastexcel;
  requires static me.tongfei.progressbar;

  // retrieval
  requires static langchain4j.core;

  exports org.policytext;
  exports org.policytext.chunk;
  exports org.policytext.index;
  exports org.policytext.json;
  exports org.policytext.model;
  exports org.policytext.read;

  opens org.policytext.cli to
      info.picocli;
  opens org.policytext.chunk to
      com.fasterxml.jackson.databind;
  opens org.policytext.json to
      com.fasterxml.jackson.databind;
  opens org.policytext.model to
      com.fasterxml.jackson.databind;
}
