package dk.klimaforloeb.engine.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the document says of the program as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String LOGIN = "basic";

  private final DocumentWords words = new DocumentWords();

  /** Name, version and licence are those of the build. */
  @Bean
  OpenAPI openApi(BuildProperties build) {
    return new OpenAPI()
        .info(
            new Info()
                .title(build.getName())
                .version(build.getVersion())
                .description(build.get("description") + ".\n\n" + words.get("description"))
                .license(new License().name(build.get("licence")).url(build.get("licence.url"))))
        // Relative: the program may stand behind any name.
        .servers(List.of(new Server().url("/").description(words.get("server"))))
        .components(
            new Components()
                .addSecuritySchemes(
                    LOGIN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description(words.get("login"))))
        .security(List.of(new SecurityRequirement().addList(LOGIN)));
  }

  @Bean
  OpenApiCustomizer documentedOperations() {
    return new DocumentedOperations(words);
  }

  /** How types are named in the document; the first, so that those who add their Javadoc ask it. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ModelResolver schemaNames(ObjectMapper json) {
    return new ModelResolver(json, new SchemaNames());
  }
}
