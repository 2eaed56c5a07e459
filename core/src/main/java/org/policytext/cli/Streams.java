package org.policytext.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.policytext.message.Messages;

/**
 * What a command talks through.
 *
 * @param in standard input
 * @param out results
 * @param err complaints and progress
 * @param terminal whether a person watches
 * @param messages what is said to people
 */
record Streams(
    InputStream in, PrintWriter out, PrintWriter err, boolean terminal, Messages messages) {
  String say(String english, Object... values) {
    return messages.say(english, values);
  }
}
