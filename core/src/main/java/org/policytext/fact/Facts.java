package org.policytext.fact;

import java.util.List;
import java.util.Optional;
import org.policytext.model.Citation;
import org.policytext.model.Notice;
import org.policytext.model.Period;
import org.policytext.model.Section;
import org.policytext.model.Target;
import org.policytext.model.Task;

/** What was read from an outline. */
public record Facts(
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets,
    List<Citation> citations,
    Optional<Period> period,
    List<Notice> notices) {}
