/** The entry: {@link org.policytext.PolicyParser}. */
@NullMarked
package org.policytext;

import org.jspecify.annotations.NullMarked;
