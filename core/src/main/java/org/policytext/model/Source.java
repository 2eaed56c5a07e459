package org.policytext.model;

import java.util.Optional;

/**
 * Where a document's text came from and how it was decoded.
 *
 * @param name the file's name without its folder, 佛山.txt; absent for text handed over in memory
 * @param mediaType such as {@code text/plain}
 * @param charset such as {@code UTF-8}; absent for text handed over decoded
 * @param sha256 of the bytes as given, in lower-case hexadecimal; absent for text handed over
 *     decoded
 * @param length of the decoded text in UTF-16 units
 * @param script the script that the text is written in
 */
public record Source(
    Optional<String> name,
    String mediaType,
    Optional<String> charset,
    Optional<String> sha256,
    int length,
    Script script) {}
