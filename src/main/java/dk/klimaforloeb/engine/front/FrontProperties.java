package dk.klimaforloeb.engine.front;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the program one address, or one request, may take. Behind a proxy all requests have
 * the proxy's address unless {@code server.forward-headers-strategy} is set.
 *
 * @param requestsPerAddress most requests of one address that are worked on at the same time
 * @param bodiesPerAddress most of them whose body has not come yet
 * @param bodies most requests of all addresses whose body has not come yet; fewer than there are
 *     threads, so that questions without a body always find one
 * @param connectionsPerAddress most connections that one address may have open
 * @param bodyTime how long a body may take from its first byte to its last
 * @param bodySize the largest body
 */
@ConfigurationProperties("klimaforloeb.web")
record FrontProperties(
    @DefaultValue("80") int requestsPerAddress,
    @DefaultValue("40") int bodiesPerAddress,
    @DefaultValue("120") int bodies,
    @DefaultValue("1000") int connectionsPerAddress,
    @DefaultValue("15s") Duration bodyTime,
    @DefaultValue("2MB") DataSize bodySize) {}
