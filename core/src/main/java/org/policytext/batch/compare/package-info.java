/** Plans side by side: indicators, units and tasks that several share; two versions of one plan. */
package org.policytext.batch.compare;
