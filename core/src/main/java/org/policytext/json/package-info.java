/** The canonical JSON of a plan, written and read back. */
@NullMarked
package org.policytext.json;

import org.jspecify.annotations.NullMarked;
