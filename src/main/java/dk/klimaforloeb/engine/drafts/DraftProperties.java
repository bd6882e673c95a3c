package dk.klimaforloeb.engine.drafts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of drafts.
 *
 * @param keptFor how long a draft stays readable for its owner after another ended the task
 */
@ConfigurationProperties("klimaforloeb.drafts")
record DraftProperties(@DefaultValue("30d") Duration keptFor) {}
