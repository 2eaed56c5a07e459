package org.policytext.cli;

/** The command was called in a way that it cannot follow; the message is one line for the user. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
