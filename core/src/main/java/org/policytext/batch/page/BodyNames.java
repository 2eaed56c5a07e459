package org.policytext.batch.page;

import java.util.Locale;
import org.policytext.message.Messages;
import org.policytext.model.Unit;

/**
 * What a body is called over plans: 市市场监管局 of one city and 市市场监督管理局 of another are one, 市场监督管理局 of
 * the prefectural level.
 *
 * @param messages that tell the level
 */
record BodyNames(Messages messages) {
  String of(Unit unit) {
    return unit.canonical()
        .map(body -> body + unit.level().map(it -> " · " + level(it)).orElse(""))
        .orElse(unit.name());
  }

  private String level(Enum<?> level) {
    return messages.say(level.name().toLowerCase(Locale.ROOT));
  }
}
