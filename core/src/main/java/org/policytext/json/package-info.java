/** The canonical JSON of a plan, written and read back. */
package org.policytext.json;
