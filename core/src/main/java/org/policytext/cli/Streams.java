package org.policytext.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command talks through.
 *
 * @param in standard input
 * @param out results
 * @param err complaints and progress
 * @param terminal whether a person watches
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {}
