package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is in a program's database, to see that nothing was changed. */
final class Written {

  /** Tables that time or a login writes. */
  private static final List<String> BY_TIME = List.of("CLOCK", "ACT_GE_PROPERTY", "LOGIN");

  private final RunningProgram program;
  private final Set<String> before;

  private Written(RunningProgram program) throws SQLException {
    this.program = program;
    before = rows();
  }

  /** As it is now. */
  static Written in(RunningProgram program) throws SQLException {
    return new Written(program);
  }

  void assertSame(String role) throws SQLException {
    Set<String> after = rows();
    assertThat(Stream.concat(before.stream(), after.stream()))
        .as("written as %s", role)
        .filteredOn(row -> !before.contains(row) || !after.contains(row))
        .isEmpty();
  }

  private Set<String> rows() throws SQLException {
    return program.column("script nosettings").stream()
        .filter(Objects::nonNull)
        .filter(statement -> statement.startsWith("INSERT INTO \"PUBLIC\""))
        .filter(statement -> BY_TIME.stream().noneMatch(statement.split("VALUES")[0]::contains))
        .flatMap(Written::rows)
        .collect(Collectors.toSet());
  }

  private static Stream<String> rows(String statement) {
    String table = statement.lines().findFirst().orElseThrow();
    return statement.lines().skip(1).map(row -> table + row.replaceAll("[,;]$", ""));
  }
}
