package dk.klimaforloeb.journey.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All decisions of councils on plans. */
interface Adoptions extends Repository<Adoption, Long> {

  Adoption save(Adoption adoption);

  Optional<Adoption> findFirstByEntryJourneyOrderByIdDesc(String journey);

  List<Adoption> findByEntryJourneyOrderById(String journey);
}
