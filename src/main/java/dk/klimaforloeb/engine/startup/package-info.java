/** What happens between an empty database and a running engine, safely on any number of nodes. */
@NamedInterface("startup")
package dk.klimaforloeb.engine.startup;

import org.springframework.modulith.NamedInterface;
