package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a municipality calls its council, where the program's own texts speak of it. */
@Component
public class CouncilWords {

  private final Agreement agreement;
  private final Pattern usual;
  private final String usualName;

  CouncilWords(Agreement agreement) {
    this.agreement = agreement;
    usualName = new Texts("agreement").get("agreement.council");
    usual =
        Pattern.compile(
            "\\b" + usualName + "(s?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The council's name in the definite form; nothing where it is the usual one. */
  public Optional<String> council(String municipalityCode) {
    return agreement.municipality(municipalityCode).flatMap(Agreement.Municipality::council);
  }

  /** The council's name in the definite form. */
  public String of(String municipalityCode) {
    return council(municipalityCode).orElse(usualName);
  }

  /** A text of the program in the municipality's own words. */
  public String in(String text, String municipalityCode) {
    return council(municipalityCode)
        .map(own -> usual.matcher(text).replaceAll(found -> asWritten(found, own)))
        .orElse(text);
  }

  private static String asWritten(MatchResult found, String own) {
    boolean isCapital = Character.isUpperCase(found.group().charAt(0));
    String first = own.substring(0, 1);
    return (isCapital ? first.toUpperCase(Locale.ROOT) : first) + own.substring(1) + found.group(1);
  }
}
