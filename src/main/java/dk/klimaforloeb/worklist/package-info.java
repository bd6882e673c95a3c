/**
 * What people see of their tasks in lists: how many there are, what sets them apart, those that
 * they look for, and what comes after a task that was handed in.
 */
@ApplicationModule(
    allowedDependencies = {"engine", "engine :: access", "engine :: cases", "identity"})
package dk.klimaforloeb.worklist;

import org.springframework.modulith.ApplicationModule;
