/** The tables that PolicyText reads by, and their loader. */
@SuppressWarnings("module") // the parser's module is compiled after this one
module org.policytext.lexicon {
  requires static org.jspecify;

  exports org.policytext.lexicon;
  exports org.policytext.lexicon.lookup to
      org.policytext;
}
