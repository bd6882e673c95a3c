package dk.klimaforloeb;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs one region's collaboration agreement as BPMN processes. */
@SpringBootApplication
public class KlimaforloebApplication {

  public static void main(String[] args) {
    SpringApplication.run(KlimaforloebApplication.class, args);
  }
}
