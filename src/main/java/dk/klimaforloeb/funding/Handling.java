package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.funding.FundingRequest.Status;
import dk.klimaforloeb.funding.messages.FundingDesk;
import dk.klimaforloeb.funding.messages.FundingRequested;
import dk.klimaforloeb.funding.messages.Wish;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How a request goes from who asks to who decides. */
@Component
class Handling implements FundingDesk {

  /** What sort of matter it is for a steering group. */
  private static final String MATTER = "funding";

  private static final int LONGEST_TITLE = 255;
  private static final int LONGEST_TEXT = 4000;

  private final Agreement agreement;
  private final FundingRequests requests;
  private final FundingAuthority authority;
  private final FundingSources contributions;
  private final Commitments grants;
  private final SteeringMatters matters;
  private final CaseMessages messages;
  private final RequestTexts words;
  private final Clock clock;
  private final Texts texts = new Texts("funding");

  Handling(
      Agreement agreement,
      FundingRequests requests,
      FundingAuthority authority,
      FundingSources contributions,
      Commitments grants,
      SteeringMatters matters,
      CaseMessages messages,
      RequestTexts words,
      Clock clock) {
    this.agreement = agreement;
    this.requests = requests;
    this.authority = authority;
    this.contributions = contributions;
    this.grants = grants;
    this.matters = matters;
    this.messages = messages;
    this.words = words;
    this.clock = clock;
  }

  /** Whatever key came with the start says nothing. */
  void openCase(DelegateExecution execution) {
    execution.setProcessBusinessKey(CaseKey.ofJointWork(agreement.key()).value());
  }

  @Override
  public long ask(DelegateExecution asking, Wish wish) {
    long number = requests.add(request(asking.getTenantId(), null, wish));
    messages.startBeside(asking, new FundingRequested(number));
    return number;
  }

  @Override
  public Optional<Boolean> isGranted(long request) {
    return switch (requests.get(request).status()) {
      case ASKED, SOUGHT, FORWARDED -> Optional.empty();
      case GRANTED, SETTLED, POOL_GRANTED -> Optional.of(true);
      case DECLINED, CANCELLED, POOL_DECLINED -> Optional.of(false);
    };
  }

  /** Notes what somebody asks for in the process itself. */
  long asked(DelegateExecution execution, Wish wish) {
    return requests.add(request(execution.getTenantId(), execution.getProcessInstanceId(), wish));
  }

  private FundingRequest request(String tenant, String instance, Wish wish) {
    return new FundingRequest(
        0,
        tenant,
        instance,
        wish.kind(),
        wish.title(),
        wish.purpose(),
        wish.wantedOn(),
        wish.payer(),
        Kroner.ore(wish.amount()),
        wish.askedBy(),
        LocalDate.now(clock),
        Status.ASKED,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Says whose money it is and who decides. */
  void findAuthority(DelegateExecution execution) {
    FundingRequest request = requests.get(FundingRequestModel.REQUEST.get(execution));
    requests.takenUp(request.number(), execution.getProcessInstanceId());
    FundingAuthority.Answer answer = authority.answer(request);
    Optional<Funding> payer = contributions.find(answer.contribution());
    if (payer.isEmpty()) {
      FundingRequestModel.GROUP.set(execution, Roles.SECRETARIAT);
      FundingRequestModel.AUTHORITY.set(execution, FundingRequestModel.NATIONAL_POOL);
      return;
    }
    requests.belongsTo(request.number(), answer.contribution(), answer.line(), answer.reason());
    boolean isWished =
        FundingRequestModel.ANSWER
            .find(execution)
            .filter(FundingRequestModel.ASK_STEERING_GROUP::equals)
            .isPresent();
    boolean isForSteeringGroup = isWished || answer.isForSteeringGroup();
    FundingRequestModel.GROUP.set(
        execution, isForSteeringGroup ? FundingSources.managerOf(payer.get()) : answer.group());
    FundingRequestModel.AUTHORITY.set(
        execution,
        isForSteeringGroup ? FundingRequestModel.STEERING_GROUP : FundingRequestModel.OWN);
  }

  /** Lays it before the steering group. */
  void seekDecision(DelegateExecution execution) {
    FundingRequest request = requests.get(FundingRequestModel.REQUEST.get(execution));
    requests.becomes(request.number(), Status.SOUGHT);
    String amount = Kroner.text(request.amount());
    String text =
        texts.get(
            "funding.matter.text",
            words.kind(request.kind()),
            amount,
            words.payer(request),
            Kroner.text(grants.shown(request)),
            request.purpose());
    matters.seek(
        execution,
        new Sought(
            MATTER,
            cut(texts.get("funding.matter.title", amount, request.title()), LONGEST_TITLE),
            cut(text, LONGEST_TEXT),
            List.of(texts.get("funding.matter.proposal", amount, words.payer(request))),
            true));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  /** The steering group said no, or nothing that grants anything. */
  void notApproved(DelegateExecution execution) {
    FundingRequest request = requests.get(FundingRequestModel.REQUEST.get(execution));
    SteeringMatters.Answer answer = matters.answer(execution.getProcessInstanceId()).orElse(null);
    requests.decided(
        request.number(),
        Status.DECLINED,
        null,
        null,
        answer == null ? LocalDate.now(clock) : answer.decidedOn(),
        answer == null ? null : answer.remarks());
  }
}
