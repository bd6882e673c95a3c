package dk.klimaforloeb.engine.diagrams;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The library that draws BPMN, beside our own scripts. Its licence asks that its mark stays seen on
 * each diagram.
 */
@Configuration(proxyBeanMethods = false)
class Viewer implements WebMvcConfigurer {

  private static final String FOLDER = "classpath*:META-INF/resources/webjars/bpmn-js/*/dist/";
  private static final Duration KEPT = Duration.ofDays(1);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/sider/bpmn-js/**")
        .addResourceLocations(folder())
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
  }

  /** The version is in the library's path alone. */
  private static Resource folder() {
    String script = "bpmn-viewer.production.min.js";
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(FOLDER + script);
      if (found.length != 1) {
        throw new IllegalStateException(script + " is there " + found.length + " times");
      }
      return new UrlResource(found[0].getURL().toString().replace(script, ""));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
