/** What the document says of itself, recounted. */
package org.policytext.check;
