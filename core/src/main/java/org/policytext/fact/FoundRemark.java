package org.policytext.fact;

import java.util.List;
import org.policytext.lexicon.Remark;
import org.policytext.model.Role;
import org.policytext.text.Passage;

/**
 * A remark that holds beyond its list: {@code 以下3—25项均需各区人民政府配合}.
 *
 * @param remark the row of remarks.tsv
 * @param at where it is printed
 * @param names the units it adds to other tasks
 * @param role what they have to do
 * @param from number of the first task it covers, or 0
 * @param to number of the last task it covers, or 0
 */
record FoundRemark(Remark remark, Passage at, List<Name> names, Role role, int from, int to) {}
