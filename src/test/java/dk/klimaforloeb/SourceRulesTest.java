package dk.klimaforloeb;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules about the text of the sources, which the compiled classes no longer show. */
class SourceRulesTest {

  private static final int LONGEST_FILE = 350;
  private static final Pattern DANISH_LETTER = Pattern.compile("[æøåÆØÅ]");

  private static final Findings FINDINGS = new Findings();

  @BeforeAll
  static void readTheProgram() {
    Sources.forEach(
        (file, docs) -> {
          FINDINGS.docs = docs;
          FINDINGS.scan(file, null);
        });
  }

  @Test
  void danishLivesInTextFiles() {
    assertThat(FINDINGS.danishLiterals).isEmpty();
  }

  @Test
  void whatIsPublicIsExplained() {
    assertThat(FINDINGS.publicTypes).isPositive();
    assertThat(FINDINGS.unexplainedTypes).isEmpty();
  }

  @Test
  void filesStayShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : ModelFiles.files(Path.of("src"), ".java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  /** What breaks a rule, each as a place in a file. */
  private static final class Findings extends TreePathScanner<Void, Void> {

    private final List<String> danishLiterals = new ArrayList<>();
    private final List<String> unexplainedTypes = new ArrayList<>();
    private int publicTypes;
    private DocTrees docs;

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      String value = String.valueOf(literal.getValue());
      if (DANISH_LETTER.matcher(value).find()) {
        danishLiterals.add(file() + ": " + value);
      }
      return super.visitLiteral(literal, unused);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        publicTypes++;
        if (docs.getDocComment(getCurrentPath()) == null) {
          unexplainedTypes.add(file() + ": " + type.getSimpleName());
        }
      }
      return super.visitClass(type, unused);
    }

    private String file() {
      return getCurrentPath().getCompilationUnit().getSourceFile().getName();
    }
  }
}
