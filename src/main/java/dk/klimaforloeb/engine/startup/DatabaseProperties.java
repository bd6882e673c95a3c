package dk.klimaforloeb.engine.startup;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the program is with its database.
 *
 * @param patience how long it waits at its start for a database that does not answer
 * @param pause how long between two attempts
 * @param answerTime how long a statement may leave the connection silent before it is given up;
 *     PostgreSQL only
 */
@ConfigurationProperties("klimaforloeb.database")
record DatabaseProperties(
    @DefaultValue("10m") Duration patience,
    @DefaultValue("5s") Duration pause,
    @DefaultValue("30s") Duration answerTime) {}
