package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.WorkDone;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.funding.FundingRequest.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many requests for money there are in which state: numbers, without anybody's name. */
@Component
class RequestsDone implements WorkDone {

  /** Money was given; whether all of it is paid by now is another matter. */
  private static final Set<Status> GIVEN =
      Set.of(Status.GRANTED, Status.SETTLED, Status.POOL_GRANTED);

  private final FundingRequests requests;
  private final Texts texts = new Texts("funding");

  RequestsDone(FundingRequests requests) {
    this.requests = requests;
  }

  @Override
  public Map<String, List<Told>> told() {
    Map<Status, Long> counts =
        requests.all().stream()
            .collect(Collectors.groupingBy(FundingRequest::status, Collectors.counting()));
    return counts.isEmpty()
        ? Map.of()
        : Map.of(
            FundingRequestModel.KEY,
            List.of(
                new Told(
                    sentence(counts::get), counts.keySet().stream().anyMatch(GIVEN::contains))));
  }

  private String sentence(Function<Status, Long> count) {
    return texts.get(
        "funding.done",
        Arrays.stream(Status.values())
            .filter(status -> count.apply(status) != null)
            .map(
                status ->
                    texts.get(
                        "funding.done.part",
                        texts.get("funding.status." + status.value()),
                        count.apply(status)))
            .collect(Collectors.joining(", ")));
  }
}
