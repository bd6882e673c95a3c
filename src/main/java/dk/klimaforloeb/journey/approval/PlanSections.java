package dk.klimaforloeb.journey.approval;

import java.util.List;
import java.util.stream.IntStream;

/** Keys of the sections by which a plan is assessed. */
final class PlanSections {

  private static final int PILLARS = 3;
  private static final int SECTIONS_OF_A_PILLAR = 5;

  /** {@code c1_1} to {@code c3_5}. */
  static final List<String> KEYS =
      IntStream.rangeClosed(1, PILLARS)
          .boxed()
          .flatMap(
              pillar ->
                  IntStream.rangeClosed(1, SECTIONS_OF_A_PILLAR)
                      .mapToObj(section -> "c" + pillar + "_" + section))
          .toList();

  private PlanSections() {}

  /** The field in which a section is remarked upon. */
  static String remarkOn(String section) {
    return section + "_remark";
  }

  /** How a section is called: {@code 1.1}. */
  static String number(String section) {
    return section.substring(1).replace('_', '.');
  }
}
