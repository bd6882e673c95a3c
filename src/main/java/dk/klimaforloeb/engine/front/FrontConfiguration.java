package dk.klimaforloeb.engine.front;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrontProperties.class)
class FrontConfiguration {

  /** An address that holds a coded slash is for the front to refuse, in its own words. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> danishTomcat(
      FrontProperties properties) {
    return factory -> {
      factory.addEngineValves(new HangUp());
      factory.setProtocol(FairProtocol.class.getName());
      factory.addProtocolHandlerCustomizers(
          (FairProtocol protocol) ->
              protocol.setConnectionsPerAddress(properties.connectionsPerAddress()));
      factory.addConnectorCustomizers(
          connector ->
              connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
      factory.addContextCustomizers(
          context ->
              ((StandardHost) context.getParent())
                  .setErrorReportValveClass(DanishErrorReport.class.getName()));
    };
  }

  /** Before all others, the slowing down of logins included. */
  @Bean
  FilterRegistrationBean<FrontDoor> frontDoor(FrontProperties properties) {
    FilterRegistrationBean<FrontDoor> registration =
        new FilterRegistrationBean<>(new FrontDoor(properties));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }
}
