package dk.klimaforloeb.agreement.file;

import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** The agreement's file cannot be used, so the program does not start. */
final class AgreementRefused extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;
  private static final int REFUSED = 1;

  private final transient List<Problems.Problem> problems;

  /**
   * @param message Danish, with every problem
   */
  AgreementRefused(String message, List<Problems.Problem> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  List<Problems.Problem> problems() {
    return problems;
  }

  @Override
  public int getExitCode() {
    return REFUSED;
  }
}
