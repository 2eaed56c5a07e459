package org.policytext.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path temp;

  @Test
  void aFileThatCannotBeFinishedLeavesTheOldOneAndNothingElse() throws IOException {
    Path file = Files.writeString(temp.resolve("plan.json"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(Folders.names(temp)).containsExactly("plan.json");
    assertThat(file).hasContent("old");
  }

  @Test
  void aNameAsLongAsFileSystemsAllowCanBeWritten() throws IOException {
    Path file = temp.resolve("案".repeat(83) + ".json");
    WholeFile.write(file, "{}");
    assertThat(file).hasContent("{}");
  }
}
