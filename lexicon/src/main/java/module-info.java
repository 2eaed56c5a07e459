/** The tables that PolicyText reads by, and their loader. */
module org.policytext.lexicon {
  requires static org.jspecify;

  exports org.policytext.lexicon;
}
