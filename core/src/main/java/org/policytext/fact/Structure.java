package org.policytext.fact;

import java.util.List;
import org.policytext.model.Section;
import org.policytext.model.Task;

/** The sections and tasks of a plan. */
record Structure(List<Section> sections, List<Task> tasks) {}
