package dk.klimaforloeb.engine;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the engine that are the program's own.
 *
 * @param programmeProcesses keys of the processes that may run outside a municipality's case
 */
@ConfigurationProperties("klimaforloeb.engine")
public record EngineProperties(Set<String> programmeProcesses) {}
