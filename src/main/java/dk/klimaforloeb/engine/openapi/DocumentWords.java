package dk.klimaforloeb.engine.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The document's English texts that stand in no Javadoc, from {@code openapi/}. */
final class DocumentWords {

  private final Properties words;

  DocumentWords() {
    try {
      words =
          PropertiesLoaderUtils.loadProperties(new ClassPathResource("openapi/openapi.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }
}
