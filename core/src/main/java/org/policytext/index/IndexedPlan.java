package org.policytext.index;

import java.util.Optional;
import org.policytext.model.PolicyDocument;

/**
 * A plan as an index keeps it.
 *
 * @param id the name that the plan was added under: {@code 佛山.txt}
 * @param document what was read
 * @param text that all places point into, if it was given
 */
public record IndexedPlan(String id, PolicyDocument document, Optional<String> text) {}
