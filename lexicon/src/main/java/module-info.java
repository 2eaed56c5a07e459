/** The tables that PolicyText reads by, and their loader. */
module org.policytext.lexicon {
  exports org.policytext.lexicon;
}
