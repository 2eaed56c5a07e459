/** From lines to a tree of headings and items, and to what stands around a plan's body. */
package org.policytext.block;
