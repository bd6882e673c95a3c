package dk.klimaforloeb.worklist;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.People;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Makes what somebody types into the engine's question for tasks. The engine answers it like any
 * other, so that nobody finds what is not for him or her.
 */
@Component
class TaskSearch {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final DateTimeFormatter ENGINES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

  private static final int SOON = 7;
  private static final int LATER = 30;

  private final IdentityService identityService;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;
  private final Clock clock;

  TaskSearch(
      IdentityService identityService,
      CurrentPerson person,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.identityService = identityService;
    this.person = person;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /**
   * @param words part of a name; none looks for all
   * @param field {@code municipality}, {@code task} or {@code person}, whose name it is; all of
   *     them when it is something else
   * @param due {@code late}, {@code week}, {@code month} or {@code none}; any day when it is
   *     something else
   * @return the body of the engine's question
   */
  Map<String, Object> question(String words, String field, String due) {
    Map<String, Object> question = new LinkedHashMap<>(due(Optional.ofNullable(due).orElse("")));
    String looked = Optional.ofNullable(words).orElse("").strip();
    if (!looked.isEmpty()) {
      question.put("orQueries", List.of(names(looked, Optional.ofNullable(field).orElse(""))));
    }
    return question;
  }

  private Map<String, Object> due(String due) {
    LocalDate today = LocalDate.now(clock);
    return switch (due) {
      case "late" -> Map.of("dueBefore", start(today));
      case "week" -> within(today, SOON);
      case "month" -> within(today, LATER);
      case "none" -> Map.of("withoutDueDate", true);
      default -> Map.of();
    };
  }

  /** From today on: what is late is a choice of its own. */
  private Map<String, Object> within(LocalDate today, int days) {
    String yesterdaysEnd = at(today.atStartOfDay(clock.getZone()).minus(Duration.ofMillis(1)));
    return Map.of("dueAfter", yesterdaysEnd, "dueBefore", start(today.plusDays(days + 1L)));
  }

  private String start(LocalDate day) {
    return at(day.atStartOfDay(clock.getZone()));
  }

  private static String at(ZonedDateTime moment) {
    return moment.format(ENGINES);
  }

  /** What is typed may also be the very code of a municipality or the very name of a user. */
  private Map<String, Object> names(String words, String field) {
    Map<String, Object> names = new LinkedHashMap<>();
    boolean isAll = !List.of("municipality", "task", "person").contains(field);
    if (isAll || field.equals("task")) {
      names.put("nameLike", "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
    if (isAll || field.equals("municipality")) {
      names.put("tenantIdIn", Stream.concat(Stream.of(words), municipalities(words)).toList());
    }
    if (isAll || field.equals("person")) {
      names.put("assigneeIn", Stream.concat(Stream.of(words), people(words)).distinct().toList());
    }
    return names;
  }

  private Stream<String> municipalities(String words) {
    return withoutPerson.call(() -> identityService.createTenantQuery().list()).stream()
        .filter(tenant -> isIn(words, tenant.getName()))
        .map(Tenant::getId);
  }

  /** Those whom who asks may see, and the members of the own groups. */
  private Stream<String> people(String words) {
    List<User> seen = identityService.createUserQuery().listPage(0, QueryLimit.MOST_RESULTS);
    Set<String> groups = person.get().groups();
    List<User> colleagues =
        withoutPerson.call(
            () ->
                groups.stream()
                    .flatMap(
                        group ->
                            identityService.createUserQuery().memberOfGroup(group).list().stream())
                    .toList());
    return Stream.concat(seen.stream(), colleagues.stream())
        .filter(user -> isIn(words, People.name(user)))
        .map(User::getId);
  }

  private static boolean isIn(String words, String name) {
    return name != null && name.toLowerCase(DANISH).contains(words.toLowerCase(DANISH));
  }
}
