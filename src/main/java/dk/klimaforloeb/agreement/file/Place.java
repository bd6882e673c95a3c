package dk.klimaforloeb.agreement.file;

import org.yaml.snakeyaml.error.Mark;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1
 */
record Place(int line, int column) {

  static final Place START = new Place(1, 1);

  static Place of(Mark mark) {
    return mark == null ? START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
