package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On PostgreSQL the end-to-end test of two nodes looks. */
class EngineIndexesTest {

  private static final String DATABASE = "jdbc:h2:mem:sort-indexes;DB_CLOSE_DELAY=-1";

  @Test
  void theIndexIsMadeOnceHoweverOftenTheProgramStarts() {
    DriverManagerDataSource source = new DriverManagerDataSource(DATABASE, "sa", "");
    ProcessEngine engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("sort-indexes")
            .setJdbcUrl(DATABASE)
            .buildProcessEngine();
    try {
      EngineIndexes indexes = new EngineIndexes(source);
      indexes.postProcessEngineBuild(engine);
      indexes.postProcessEngineBuild(engine);
      assertThat(
              JdbcClient.create(source)
                  .sql(
                      "select column_name from information_schema.index_columns"
                          + " where index_name = 'KLF_TASK_DUE' order by ordinal_position")
                  .query(String.class)
                  .list())
          .containsExactly("DUE_DATE_", "ID_");
    } finally {
      engine.close();
    }
  }
}
