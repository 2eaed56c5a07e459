package org.policytext.cli;

import java.util.Optional;
import org.policytext.model.PolicyDocument;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs, and of the canonical model that it writes. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("unpacked");
    return new String[] {
      "policytext " + version + " (canonical model " + PolicyDocument.SCHEMA_VERSION + ")"
    };
  }
}
