package dk.klimaforloeb.engine.readable;

/** What the choices are called that the program offers in a form, not the form's file. */
public interface OfferedNames {

  /** Where forms have them: their {@code valuesKey}, for example {@code dataOffered}. */
  String offer();

  /**
   * Danish name of a choice.
   *
   * @param value as it was handed in
   * @return the value itself where it has no name any more
   */
  String name(String value);
}
