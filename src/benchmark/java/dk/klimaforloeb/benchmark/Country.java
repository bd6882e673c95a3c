package dk.klimaforloeb.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The agreement as if all municipalities of the country had joined it.
 *
 * @param names of all municipalities by their codes
 * @param codes of those that the region's own agreement does not have
 * @param agreement its file, with the decision tables beside it
 */
record Country(Map<String, String> names, List<String> codes, Path agreement) {

  private static final String FOLDER = "/agreement/";

  /** In which the others are; nobody is invited to it yet. */
  static final int FIRST_ROUND = 3;

  /** As many as the largest number of copies needs. */
  private static final int ROUNDS = 130;

  private static final String TO_COME =
      ", opensOn: 2022-12-01, applyBy: 2022-12-15, admittedFrom: 2022-12-20,"
          + " admittedTo: 2022-12-20, endsIn: \"2023\","
          + " evidence: { source: Benchmark, certainty: assumed }";

  private static final String FIRST_LINE = "\nmunicipalities:\n";

  static Country write(Path folder) throws IOException {
    String file = read(TemplateCases.AGREEMENT + ".yaml");
    List<String> all =
        read("municipalities.txt").lines().filter(line -> line.matches("\\d{4} .+")).toList();
    List<String> others =
        all.stream()
            .filter(line -> !file.contains("code: \"" + line.substring(0, 4) + "\""))
            .toList();
    String lines =
        others.stream()
            .map(
                line ->
                    "  - { code: \""
                        + line.substring(0, 4)
                        + "\", name: "
                        + line.substring(5)
                        + ", rounds: ["
                        + IntStream.rangeClosed(FIRST_ROUND, ROUNDS)
                            .mapToObj(round -> "\"" + round + "\"")
                            .collect(Collectors.joining(", "))
                        + "] }\n")
            .collect(Collectors.joining());
    String rounds =
        IntStream.rangeClosed(FIRST_ROUND, ROUNDS)
            .mapToObj(
                round -> "  - { id: \"" + round + "\", name: Runde " + round + TO_COME + " }\n")
            .collect(Collectors.joining());
    Files.createDirectories(folder);
    for (String table : List.of("phase-deadlines", "task-division")) {
      String name = TemplateCases.AGREEMENT + "-" + table + ".dmn";
      Files.writeString(folder.resolve(name), read(name));
    }
    Path written = folder.resolve(TemplateCases.AGREEMENT + ".yaml").toAbsolutePath();
    Files.writeString(
        written,
        file.replace(FIRST_LINE, FIRST_LINE + lines)
            .replace("\nrounds:\n", "\nrounds:\n" + rounds));
    return new Country(
        all.stream()
            .collect(Collectors.toMap(line -> line.substring(0, 4), line -> line.substring(5))),
        others.stream().map(line -> line.substring(0, 4)).toList(),
        written);
  }

  private static String read(String name) {
    try (InputStream in = Country.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
