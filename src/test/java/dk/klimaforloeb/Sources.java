package dk.klimaforloeb;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program's own sources, as the compiler reads them. */
final class Sources {

  private static final Path ROOT = Path.of("src/main/java");

  private Sources() {}

  /** Gives each file to the reader, with its comments. */
  static void forEach(BiConsumer<CompilationUnitTree, DocTrees> reader) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> sources = ModelFiles.files(ROOT, ".java");
    assertThat(sources).isNotEmpty();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask parser =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(parser);
      parser.parse().forEach(file -> reader.accept(file, docs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
