/** The tables that PolicyText reads by, and their loader. */
package org.policytext.lexicon;
