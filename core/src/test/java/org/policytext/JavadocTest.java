package org.policytext;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every exported type and method says what it gives. */
class JavadocTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../core/src/main/java/org/policytext",
        "../core/src/main/java/org/policytext/chunk",
        "../core/src/main/java/org/policytext/index",
        "../core/src/main/java/org/policytext/json",
        "../core/src/main/java/org/policytext/model",
        "../core/src/main/java/org/policytext/read",
        "../lexicon/src/main/java/org/policytext/lexicon"
      })
  void standsOnAllThatIsExported(String folder) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> silent = new ArrayList<>();
    try (StandardJavaFileManager files =
            javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.list(Path.of(folder))) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(java.toArray(Path[]::new)));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Silence(docs, silent).scan(unit, null);
      }
    }
    assertThat(silent).isEmpty();
  }

  /** Collects what has no comment. */
  private static final class Silence extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> silent;

    Silence(DocTrees docs, List<String> silent) {
      this.docs = docs;
      this.silent = silent;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!isExported(type.getModifiers(), isInterface(getCurrentPath().getParentPath()))) {
        return null;
      }
      require(type.getSimpleName().toString());
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
      boolean constructorOfRecord =
          method.getReturnType() == null
              && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
      boolean exported =
          isExported(method.getModifiers(), isInterface(getCurrentPath().getParentPath()));
      if (exported && !overrides && !constructorOfRecord) {
        require(method.getName().toString());
      }
      return null;
    }

    private static boolean isInterface(TreePath path) {
      return path.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private static boolean isExported(ModifiersTree modifiers, boolean inInterface) {
      return inInterface || modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private void require(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
        silent.add(file + ": " + name);
      }
    }
  }
}
