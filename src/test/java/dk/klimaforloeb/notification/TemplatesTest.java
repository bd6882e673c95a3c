package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private final Templates templates = new Templates();

  @Test
  void aSubjectIsOneLineWhateverTheDataHolds() {
    TaskAssigned task =
        new TaskAssigned("Læs\r\nBcc: all@klima.example", null, "", null, "KKR", null, "https://x");

    assertThat(templates.subject(TaskAssigned.KIND, task))
        .isEqualTo("Ny opgave: Læs Bcc: all@klima.example");
  }

  @Test
  void whatIsNotKnownLeavesNoGap() {
    TaskAssigned task = new TaskAssigned("Læs", null, "", null, "KKR", null, "https://x");

    MailBody letter = templates.letter(TaskAssigned.KIND, task);

    assertThat(letter.text()).doesNotContain("Kommune", "Fase", "Frist", "Hvorfor");
    assertThat(letter.text()).doesNotContain("\n\n\n");
    assertThat(letter.html()).doesNotContain("Kommune", "Fase", "Frist", "Hvorfor");
  }

  @Test
  void aNameThatTheDataLacksIsAnError() {
    assertThatThrownBy(() -> templates.letter(TaskAssigned.KIND, Map.of("taskName", "Læs")))
        .isInstanceOf(MustacheException.class);
  }
}
