package org.policytext.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells whether a person watches. */
final class Terminal {
  private Terminal() {}

  /** From Java 22 on there is a console also where there is no terminal, and it says so. */
  static boolean isPresent() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
