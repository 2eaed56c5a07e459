/** The entry: {@link org.policytext.PolicyParser}. */
package org.policytext;
