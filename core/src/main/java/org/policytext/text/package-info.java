/** Text and positions: the source as given, as mended, and the way between the two. */
package org.policytext.text;
