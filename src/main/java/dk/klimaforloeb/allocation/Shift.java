package dk.klimaforloeb.allocation;

/**
 * Work of a type that lies with one group and would lie with another by a changed division.
 *
 * @param taskType id
 * @param from id of the group
 * @param to id of the group
 * @param stays whether it stays nevertheless: somebody has taken it, or it was handed on by hand
 */
public record Shift(String taskType, String from, String to, boolean stays)
    implements Comparable<Shift> {

  @Override
  public int compareTo(Shift other) {
    return toString().compareTo(other.toString());
  }
}
