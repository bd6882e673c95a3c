package dk.klimaforloeb.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, made when the program has none.
 *
 * @param id login name
 * @param password at first; when absent, one is generated and logged once
 * @param email where mail goes, may be absent
 */
@ConfigurationProperties("klimaforloeb.admin")
record AdminProperties(@DefaultValue("admin") String id, String password, String email) {}
