package dk.klimaforloeb.agreement.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The files that the tests read, as they are or changed in one place. */
final class Files {

  static final String MIDTJYLLAND = "midtjylland-2020";
  static final String NORDSOE = "nordsoe-2021";

  private Files() {}

  static Resource classpath(String name) {
    return new ClassPathResource("agreement/" + name);
  }

  static String text(String name) {
    try {
      return classpath(name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies an agreement with its decision tables to a folder. */
  static Path copy(String agreement, Path folder) {
    for (String file :
        new String[] {
          ".yaml", "-task-division.dmn", "-phase-deadlines.dmn", "-funding-authority.dmn"
        }) {
      write(folder.resolve(agreement + file), text(agreement + file));
    }
    return folder.resolve(agreement + ".yaml");
  }

  /** Replaces what must be there exactly once. */
  static void change(Path file, String old, String replacement) {
    try {
      String text = java.nio.file.Files.readString(file);
      int at = text.indexOf(old);
      if (at < 0 || text.indexOf(old, at + 1) >= 0) {
        throw new IllegalArgumentException("not once in " + file + ": " + old);
      }
      write(file, text.replace(old, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      java.nio.file.Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AgreementFile read(Path file) {
    return new AgreementReader().read(new FileSystemResource(file));
  }

  static AgreementFile read(String agreement) {
    return new AgreementReader().read(classpath(agreement + ".yaml"));
  }
}
