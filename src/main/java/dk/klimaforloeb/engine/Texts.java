package dk.klimaforloeb.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The Danish texts of one capability, from {@code texts/<capability>.da.properties} (UTF-8, {@link
 * MessageFormat} patterns).
 */
public final class Texts {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final Properties patterns = new Properties();

  /**
   * @param capability the file's stem, for example {@code agreement}
   * @throws IllegalArgumentException when the program has no such file
   */
  public Texts(String capability) {
    String path = "/texts/" + capability + ".da.properties";
    try (InputStream in = Texts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no text file " + path);
      }
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param key the text's key
   * @param args values for {@code {0}}, {@code {1}} and so on, printed as they are
   * @return the text in Danish
   * @throws IllegalArgumentException when there is no text with the key
   */
  public String get(String key, Object... args) {
    return find(key, args).orElseThrow(() -> new IllegalArgumentException("no text " + key));
  }

  /** As {@link #get}, for what not everything has a text of its own. */
  public Optional<String> find(String key, Object... args) {
    return Optional.ofNullable(patterns.getProperty(key))
        .map(pattern -> new MessageFormat(pattern, DANISH).format(args));
  }
}
