package org.policytext.batch;

/**
 * An input that could not be converted.
 *
 * @param path as the caller named it, or the folder it was found in
 * @param file relative to the folder that was named, as the outputs tell it
 * @param reason in words
 */
public record Failure(String path, String file, String reason) {}
