/**
 * What belongs to every case, whatever capability works on it: its key, its variables, what was
 * recorded in it, messages between its processes, and how people and days are named to people.
 */
@NamedInterface("cases")
package dk.klimaforloeb.engine.cases;

import org.springframework.modulith.NamedInterface;
