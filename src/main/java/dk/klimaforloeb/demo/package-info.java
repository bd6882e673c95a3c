/** The demo profile alone: its users, its clock that can be moved, its mail server. */
@ApplicationModule
package dk.klimaforloeb.demo;

import org.springframework.modulith.ApplicationModule;
