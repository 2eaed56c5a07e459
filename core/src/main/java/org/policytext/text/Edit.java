package org.policytext.text;

import org.policytext.model.Certainty;

/**
 * A change to a text that {@link SourceText#edited} applies and tells as a repair.
 *
 * @param start of the damaged run, in the text that is edited
 * @param end of the damaged run
 * @param replacement what was meant
 * @param kind such as {@code pinyin-note}
 * @param certainty how sure the repair is
 */
public record Edit(int start, int end, String replacement, String kind, Certainty certainty) {}
