package org.policytext.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is said to people, in a language.
 *
 * <p>The code says it in English; {@code messages_zh.properties} has the Chinese, by a key that is
 * made of the English: {@code no such file} is {@code no-such-file = 没有此文件}. What has no
 * translation is said in English.
 */
public final class Messages {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final String COLON = ": ";

  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    ALL.put(Language.EN, new Messages(Language.EN, Map.of()));
    ALL.put(Language.ZH, new Messages(Language.ZH, read("messages_zh.properties")));
  }

  private final Language language;
  private final Map<String, String> translations;

  private Messages(Language language, Map<String, String> translations) {
    this.language = language;
    this.translations = translations;
  }

  /** Gives the messages of a language. */
  public static Messages in(Language language) {
    return ALL.get(Objects.requireNonNull(language, "language"));
  }

  /** Gives the language. */
  public Language language() {
    return language;
  }

  /** Says it: {@code say("%d plans", 5)} is {@code 5 份规划} in Chinese. */
  public String say(String english, Object... values) {
    String said = translations.getOrDefault(key(english), english);
    return values.length == 0 ? said : String.format(Locale.ROOT, said, values);
  }

  /**
   * Says a sentence that was put together elsewhere, a reason or a notice: numbers in it, and names
   * before or after a colon, stay as they are: {@code a.txt: no such file}.
   */
  public String tell(String english) {
    String whole = translations.get(key(english));
    if (whole != null) {
      return whole;
    }
    return withNumbers(english).or(() -> withNames(english)).orElse(english);
  }

  private Optional<String> withNumbers(String english) {
    String template = NUMBER.matcher(english).replaceAll("%s");
    Object[] numbers = NUMBER.matcher(english).results().map(MatchResult::group).toArray();
    return Optional.ofNullable(translations.get(key(template)))
        .map(chinese -> String.format(Locale.ROOT, chinese, numbers));
  }

  /** What is behind the last colon may be a reason, what is before the first a sentence. */
  private Optional<String> withNames(String english) {
    int first = english.indexOf(COLON);
    if (first < 0) {
      return Optional.empty();
    }
    int last = english.lastIndexOf(COLON) + COLON.length();
    String reason = tell(english.substring(last));
    if (!reason.equals(english.substring(last))) {
      return Optional.of(english.substring(0, last) + reason);
    }
    return Optional.ofNullable(translations.get(key(english.substring(0, first))))
        .map(sentence -> sentence + '：' + english.substring(first + COLON.length()));
  }

  /** Tells whether it has a translation of its own. */
  public boolean has(String english) {
    return translations.containsKey(key(english));
  }

  /** Gives the key of a message: {@code no-such-file} of {@code no such file}. */
  public static String key(String english) {
    String[] words = OTHER.split(english.toLowerCase(Locale.ROOT));
    return String.join("-", Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
  }

  private static Map<String, String> read(String name) {
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      ResourceBundle bundle =
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> translations = new HashMap<>();
      bundle.keySet().forEach(key -> translations.put(key, bundle.getString(key)));
      return Map.copyOf(translations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
