package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two tasks in which agendas are made. */
@Configuration(proxyBeanMethods = false)
class AgendaForms {

  @Bean
  AgendaForm prepareAgendaForm(
      Meetings meetings,
      Matters matters,
      MeetingItems items,
      MeetingWords words,
      Allocations allocations) {
    return new AgendaForm(
        QuarterlyCycleModel.PREPARE_AGENDA, meetings, matters, items, words, allocations);
  }

  @Bean
  AgendaForm submitItemsForm(
      Meetings meetings,
      Matters matters,
      MeetingItems items,
      MeetingWords words,
      Allocations allocations) {
    return new AgendaForm(
        QuarterlyCycleModel.SUBMIT_ITEMS, meetings, matters, items, words, allocations);
  }
}
