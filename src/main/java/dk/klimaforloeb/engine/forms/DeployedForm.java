package dk.klimaforloeb.engine.forms;

import java.util.List;
import java.util.Set;

/**
 * A deployed form.
 *
 * @param fields what can be filled in
 * @param shown the names of what its texts show
 * @param names all names for which it takes a value
 * @param version of the process with which it was deployed
 */
record DeployedForm(List<Field> fields, Set<String> shown, Set<String> names, int version) {}
