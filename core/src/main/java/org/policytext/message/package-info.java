/**
 * What is said to people, in English and Chinese: messages, labels of pages, terminal tables.
 *
 * <p>The canonical JSON and the tables are the same in every language: their keys, column names and
 * codes ({@code lead}, {@code task}) are for programs.
 */
package org.policytext.message;
