package dk.klimaforloeb.demo;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.server.SMTPServer;

/** Mail leaves by real SMTP, and arrives at a server inside the program. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(MailProperties.class)
class DemoMailConfiguration {

  private static final String HOST = "localhost";

  @Bean(initMethod = "start", destroyMethod = "stop")
  SMTPServer demoMailServer(MailCatcher catcher, DemoProperties properties) {
    return SMTPServer.port(properties.demo().smtpPort())
        .bindAddress(InetAddress.getLoopbackAddress())
        .hostName(HOST)
        .messageHandler(catcher)
        .build();
  }

  /** With the timeouts of the real thing. */
  @Bean
  JavaMailSenderImpl demoMailSender(SMTPServer server, MailProperties properties) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    sender.setPort(server.getPortAllocated());
    sender.setDefaultEncoding(properties.getDefaultEncoding().name());
    sender.getJavaMailProperties().putAll(properties.getProperties());
    // How the sender names itself; else it asks the network for this machine's name.
    sender.getJavaMailProperties().setProperty("mail.smtp.localhost", HOST);
    return sender;
  }
}
