/** The command line: {@link org.policytext.cli.Main} and one class a subcommand. */
package org.policytext.cli;
