package org.policytext.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsentLibraryTest {
  @ParameterizedTest
  @CsvSource({
    "files/portal-gb2312.html, org.jsoup., org.jsoup:jsoup",
    "files/duties-doc.doc, org.apache.poi., org.apache.poi:poi-scratchpad",
    "files/duties-pdf.pdf, org.apache.pdfbox., org.apache.pdfbox:pdfbox"
  })
  void aTypeWhoseLibraryIsAbsentIsRefusedByItsName(String file, String hidden, String artifact)
      throws ReflectiveOperationException {
    Class<?> type = new Without(hidden).loadClass(DocumentReader.class.getName());
    Object reader = type.getMethod("create").invoke(null);
    Method read = type.getMethod("read", byte[].class, String.class);
    try {
      read.invoke(reader, Fixtures.bytes(file), "plan");
      throw new AssertionError("read without " + artifact);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("policytext needs " + artifact + " to read");
    }
  }

  /** Loads our classes anew and none of one library. */
  private static final class Without extends ClassLoader {
    private final String hidden;

    Without(String hidden) {
      super(AbsentLibraryTest.class.getClassLoader());
      this.hidden = hidden;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(hidden)) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.policytext.read.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
