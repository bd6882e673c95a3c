/**
 * Pages of our own, made on the server: a frame, templates, and the refusal of what is not there.
 */
@NamedInterface("pages")
package dk.klimaforloeb.engine.pages;

import org.springframework.modulith.NamedInterface;
