package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.lexicon.UnitListForm;
import org.policytext.text.Passage;

/**
 * A clause of a unit list: {@code 市财政局、教育局配合}.
 *
 * @param form the row that read it; absent where no word says what the names are
 * @param slot what the names are: lead, support, responsible, deadline, scope; empty where nothing
 *     says so
 * @param bracketed what names in brackets are; empty if the same
 * @param names the names, without the words of the form
 * @param items the names cut apart
 */
record Clause(
    Optional<UnitListForm> form, String slot, String bracketed, Passage names, List<Item> items) {}
