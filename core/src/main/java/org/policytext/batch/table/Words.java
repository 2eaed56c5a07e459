package org.policytext.batch.table;

import java.math.BigDecimal;
import java.util.Locale;
import org.policytext.model.Role;
import org.policytext.model.Target;

/** Words that are made of several facts. */
public final class Words {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private Words() {}

  /** {@code lead}, {@code support}, {@code responsible}. */
  public static String kind(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** {@code 牵头}, {@code 配合}, {@code 责任}. */
  public static String chinese(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case SUPPORT -> "配合";
      case RESPONSIBLE -> "责任";
    };
  }

  /** {@code ≥ 1500件}, {@code +10% 年均}. */
  public static String value(Target target) {
    String value = brief(target.value()) + target.upper().map(it -> "—" + brief(it)).orElse("");
    String rate =
        target
            .rate()
            .map(
                it ->
                    switch (it) {
                      case ANNUAL -> " 年均";
                      case CUMULATIVE -> " 累计";
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
