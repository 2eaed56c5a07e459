/** The tables that PolicyText reads by, and their loader. */
@NullMarked
package org.policytext.lexicon;

import org.jspecify.annotations.NullMarked;
