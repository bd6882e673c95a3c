package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Map;

/** What taking up the agreement's file will do to what runs; told before it is done. */
public interface ChangePreview {

  /**
   * @param decisions content of the decision tables beside the file, by decision key; the engine
   *     does not have them yet
   * @return in Danish, a sentence for each consequence; empty when there is none
   */
  List<String> consequences(Map<String, String> decisions);
}
