package org.policytext.batch.table;

import java.math.BigDecimal;
import java.util.Locale;
import org.policytext.message.Messages;
import org.policytext.model.Role;
import org.policytext.model.Target;

/**
 * Words that are made of several facts, in a language.
 *
 * @param messages of the language
 */
public record Words(Messages messages) {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** {@code lead}, {@code support}, {@code responsible}. */
  public static String kind(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** {@code lead}, {@code support}, {@code responsible}, or 牵头, 配合, 责任. */
  public String role(Role role) {
    return messages.say(kind(role));
  }

  /** {@code ≥ 1500件}, {@code +10% a year}. */
  public String value(Target target) {
    String value = brief(target.value()) + target.upper().map(it -> "—" + brief(it)).orElse("");
    String rate =
        target
            .rate()
            .map(
                it ->
                    switch (it) {
                      case ANNUAL -> " " + messages.say("a year");
                      case CUMULATIVE -> " " + messages.say("in all");
                    })
            .orElse("");
    return sign(target) + value + target.unit() + rate;
  }

  /** {@code 30000000000} is {@code 300亿}, {@code 15000} is {@code 1.5万}, {@code 1500} as it is. */
  public static String brief(BigDecimal number) {
    if (number.abs().compareTo(YI) >= 0 && isShort(number.divide(YI))) {
      return plain(number.divide(YI)) + "亿";
    }
    boolean many = number.abs().compareTo(WAN) >= 0 && isShort(number.divide(WAN));
    return many ? plain(number.divide(WAN)) + "万" : plain(number);
  }

  /** {@code 3.075件 a year}. */
  public String pace(BigDecimal number, String unit) {
    return messages.say("%s a year", brief(number) + unit);
  }

  private static boolean isShort(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 2;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String sign(Target target) {
    return switch (target.comparator()) {
      case AT_LEAST -> "≥ ";
      case MORE_THAN -> "> ";
      case AT_MOST -> "≤ ";
      case LESS_THAN -> "< ";
      case EQUAL, RANGE -> "";
      case INCREASE -> "+";
      case DECREASE -> "−";
    };
  }

  /** {@code 2023—2025}, {@code 2025}, or nothing. */
  public static String years(Target target) {
    String from = target.from().map(year -> year + "—").orElse("");
    return from + target.year().map(String::valueOf).orElse("");
  }
}
