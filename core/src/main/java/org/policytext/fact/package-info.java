/** Facts from the outline: tasks, units, targets, citations. */
package org.policytext.fact;
