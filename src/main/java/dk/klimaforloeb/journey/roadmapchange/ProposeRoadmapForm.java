package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.journey.queries.RoadmapContent;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ProposeRoadmap}. */
@Component
class ProposeRoadmapForm extends RoadmapWishForm {

  ProposeRoadmapForm(RoadmapDates roadmaps, RoadmapContent content) {
    super(RoadmapChangeModel.PROPOSE_ROADMAP, roadmaps, content);
  }
}
