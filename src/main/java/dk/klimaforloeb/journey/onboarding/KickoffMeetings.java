package dk.klimaforloeb.journey.onboarding;

import org.springframework.data.repository.Repository;

/** All first meetings. */
interface KickoffMeetings extends Repository<KickoffMeeting, Long> {

  KickoffMeeting save(KickoffMeeting meeting);
}
