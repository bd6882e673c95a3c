package dk.klimaforloeb.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be asked about lists of tasks, by whichever door; answered for who is logged in. */
@Component
class Worklist {

  private final FilterCounts counts;
  private final Cards cards;
  private final TaskSearch search;
  private final WhatNow whatNow;
  private final Claims claims;

  Worklist(FilterCounts counts, Cards cards, TaskSearch search, WhatNow whatNow, Claims claims) {
    this.counts = counts;
    this.cards = cards;
    this.search = search;
    this.whatNow = whatNow;
    this.claims = claims;
  }

  FilterCounts.View filters() {
    return counts.view();
  }

  Map<String, Cards.View> cards(String taskIds) {
    return cards.of(taskIds);
  }

  Map<String, Object> search(String words, String field, String due) {
    return search.question(words, field, due);
  }

  WhatNow.View after(String taskId) {
    return whatNow.after(taskId);
  }

  List<Claims.Result> claim(JsonNode body) {
    return claims.claim(body);
  }
}
