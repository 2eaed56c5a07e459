/** The names of a lexicon, ready to be looked up in a text; for the parser only. */
@NullMarked
package org.policytext.lexicon.lookup;

import org.jspecify.annotations.NullMarked;
